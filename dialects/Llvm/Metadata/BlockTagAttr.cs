namespace OpenXla.Ir.Dialects.Llvm;

/// <summary>A number that marks a block.</summary>
[AttrDef("llvm.blocktag", Syntax = "`<` struct(params) `>`", Summary = "")]
public sealed partial record BlockTagAttr(uint Id) : IrAttribute;
