namespace OpenXla.Ir.Dialects.Llvm;

/// <summary>A piece of debug information that names can be in.</summary>
public interface IDIScope : IDINode;
