//! Keeps the house rules: each test is one promise about the files of the repository.
