using OpenXla.Ir.Interfaces;
using OpenXla.Ir.Verification;

namespace OpenXla.Ir.Dialects.Llvm;

/// <summary>The address of a block that a tag marks: <c>llvm.blockaddress &lt;function = @f, tag = &lt;id = 1>> : !llvm.ptr</c>.</summary>
[Op("llvm.blockaddress", Syntax = "$block_addr attr-dict `:` qualified(type($res))")]
public sealed partial class BlockAddressOp : Operation, IConstantLike, IPure, ISymbolUser
{
    [Attr("block_addr")] public partial BlockAddressAttr BlockAddress { get; set; }
    [Result<LlvmPointer>] public partial Value Res { get; }

    IrAttribute IConstantLike.ConstantValue => BlockAddress;

    public void VerifySymbolUses(Verifier verifier)
    {
        ArgumentNullException.ThrowIfNull(verifier);
        var function = verifier.Symbols.LookupNearest(this, BlockAddress.Function) as FuncOp;
        if (function is null || !function.Descendants<BlockTagOp>().Any(t => BlockAddress.Tag.Equals(t.UncheckedTag)))
            verifier.Error(this, "expects an existing block label target in the referenced function");
    }
}
