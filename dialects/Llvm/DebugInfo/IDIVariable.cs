namespace OpenXla.Ir.Dialects.Llvm;

/// <summary>A variable of the source.</summary>
public interface IDIVariable : IDINode;
