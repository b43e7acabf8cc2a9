namespace OpenXla.Ir.Dialects.Llvm;

/// <summary>A scope inside a function.</summary>
public interface IDILocalScope : IDIScope;
