// The parts of the app: each file is fetched once, checked by its digest, and linked to the main
// module. What fails may be asked for again.
const partFiles = PART_FILES;
const partsOnTheWay = new Map();
const partsHere = new Map();
function fetchPart([address, integrity]) {
    let answer = partsOnTheWay.get(address);
    if (!answer) {
        answer = fetch(address, { integrity });
        answer.catch(() => partsOnTheWay.delete(address));
        partsOnTheWay.set(address, answer);
    }
    return answer;
}
async function linkPart(file) {
    const answer = await fetchPart(file);
    partsOnTheWay.delete(file[0]);
    if (!answer.ok) throw new Error(`${file[0]}: ${answer.status}`);
    const { SHARED } = initSync();
    const imports = { __wasm_split: { SHARED } };
    // A plain web server may not know what it sends.
    await (answer.headers.get('content-type')?.startsWith('application/wasm')
        ? WebAssembly.instantiateStreaming(answer, imports)
        : WebAssembly.instantiate(await answer.arrayBuffer(), imports));
}
function partIsHere(file) {
    let here = partsHere.get(file[0]);
    if (!here) {
        here = linkPart(file);
        here.catch(() => partsHere.delete(file[0]));
        partsHere.set(file[0], here);
    }
    return here;
}
const loadPart = (name) => async (tell, whom) => {
    let came = true;
    try {
        await Promise.all(partFiles[name].map(partIsHere));
    } catch (error) {
        console.warn(error);
        came = false;
    }
    initSync().__indirect_function_table.get(tell)(whom, came);
};
const parts = { LOADERS };
// The part that the address asks for comes beside the main module, not after it.
partFiles[location.pathname.split('/')[1].replaceAll('-', '_')]?.forEach(fetchPart);
