using OpenXla.Ir.Builtin;

namespace OpenXla.Ir.Dialects.Llvm;

/// <summary>A function of the same library that does what the named one does.</summary>
[AttrDef("llvm.dso_local_equivalent", Syntax = "$sym", Summary = "")]
public sealed partial record DSOLocalEquivalentAttr(SymbolRefAttr Sym) : IrAttribute;
