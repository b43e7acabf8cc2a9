namespace OpenXla.Ir.Dialects.Llvm;

/// <summary>A type of the source.</summary>
public interface IDIType : IDINode;
