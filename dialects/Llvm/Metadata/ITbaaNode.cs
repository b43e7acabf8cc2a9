namespace OpenXla.Ir.Dialects.Llvm;

/// <summary>A node in a tree of types of the source.</summary>
public interface ITbaaNode : IAttributeKind;
