using OpenXla.Ir.Builtin;

namespace OpenXla.Ir.Dialects.Llvm;

/// <summary>The address of the block with a tag in a function: <c>#llvm.blockaddress&lt;function = @f, tag = &lt;id = 1>></c>.</summary>
[AttrDef("llvm.blockaddress", Syntax = "`<` struct(params) `>`", Summary = "")]
public sealed partial record BlockAddressAttr(SymbolRefAttr Function, BlockTagAttr Tag) : IrAttribute;
