namespace OpenXla.Ir.Dialects.Llvm;

/// <summary>A piece of debug information.</summary>
public interface IDINode : IAttributeKind;
