namespace OpenXla.Ir.Dialects.Llvm;

/// <summary>An address space of LLVM.</summary>
[AttrDef("llvm.address_space", Syntax = "`<` $addressSpace `>`", Summary = "")]
public sealed partial record AddressSpaceAttr(uint AddressSpace) : IrAttribute;
