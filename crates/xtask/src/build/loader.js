// The parts of the app: each file is fetched once, checked by its digest, and its pieces are linked
// to the main module. What fails may be asked for again.
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
const piecesHere = new Map();
function linkPiece(name, link) {
    let here = piecesHere.get(name);
    if (!here) {
        const { SHARED } = initSync();
        here = link({ __wasm_split: { SHARED } });
        here.catch(() => piecesHere.delete(name));
        piecesHere.set(name, here);
    }
    return here;
}
async function linkPart(file) {
    const [address, , pieces] = file;
    const answer = await fetchPart(file);
    partsOnTheWay.delete(address);
    if (!answer.ok) throw new Error(`${address}: ${answer.status}`);
    // A plain web server may not know what it sends.
    if (pieces.length === 1 && answer.headers.get('content-type')?.startsWith('application/wasm')) {
        await linkPiece(pieces[0][0], (imports) => WebAssembly.instantiateStreaming(answer, imports));
        return;
    }
    // Small pieces that several parts share lie behind each other in one file.
    const bytes = await answer.arrayBuffer();
    let at = 0;
    const linked = pieces.map(([name, length]) => {
        const piece = bytes.slice(at, at += length);
        return linkPiece(name, (imports) => WebAssembly.instantiate(piece, imports));
    });
    await Promise.all(linked);
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
