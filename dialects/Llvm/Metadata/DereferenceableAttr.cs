namespace OpenXla.Ir.Dialects.Llvm;

/// <summary>How many bytes may be read behind a pointer.</summary>
[AttrDef("llvm.dereferenceable", Syntax = "`<` struct(params) `>`", Summary = "LLVM dereferenceable attribute")]
public sealed partial record DereferenceableAttr(ulong Bytes, bool MayBeNull = false) : IrAttribute;
