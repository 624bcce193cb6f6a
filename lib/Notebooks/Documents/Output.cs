namespace Notebooks.Documents;

/// <summary>One output of a code cell, as nbformat 4 knows it (nbformat documentation, "Code cell outputs").</summary>
public abstract record Output;
