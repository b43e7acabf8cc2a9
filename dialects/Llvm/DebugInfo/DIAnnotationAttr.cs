namespace OpenXla.Ir.Dialects.Llvm;

/// <summary>A name and a value that a tool attached.</summary>
[AttrDef("llvm.di_annotation", Syntax = "`<` struct(params) `>`", Summary = "")]
public sealed partial record DIAnnotationAttr(string Name, string Value) : IrAttribute, IDINode;
