using OpenXla.Ir.Dialects.Arith;
using OpenXla.Ir.Dialects.MemRef;

namespace OpenXla.Ir.Passes.RuntimeVerification.Memory;

/// <summary>The address is a multiple of the alignment.</summary>
internal sealed class AlignmentCheck(AssumeAlignmentOp op) : IRuntimeVerifiable
{
    public void CreateRuntimeVerification(OpBuilder builder, Func<string, string> describe)
    {
        var check = new CheckBuilder(builder, describe);
        var address = ExtractAlignedPointerAsIndexOp.Create(builder, op.Memory).AlignedPointer;
        Value rest = RemUIOp.Create(builder, address, check.Index(op.Alignment.Int64)).Result;
        check.AssertEqual(rest, check.Index(0), $"memref is not aligned to {op.Alignment.Int64}");
    }
}
