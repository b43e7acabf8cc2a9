namespace OpenXla.Ir.Dialects.Llvm;

/// <summary>Which of several comdats of one name a linker keeps.</summary>
[AttrDef("llvm.comdat", Syntax = "$kind", Summary = "")]
public sealed partial record ComdatAttr(ComdatKind Kind) : IrAttribute;
