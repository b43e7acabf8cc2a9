using OpenXla.Ir.Dialects.MemRef;

namespace OpenXla.Ir.Passes.RuntimeVerification.Memory;

/// <summary>Both places have the same sizes.</summary>
internal sealed class CopyCheck(CopyOp op) : IRuntimeVerifiable
{
    public void CreateRuntimeVerification(OpBuilder builder, Func<string, string> describe)
    {
        Value source = op.Source, target = op.Target;
        if (source.Type is not MemRefType from || target.Type is not MemRefType to) return;
        var check = new CheckBuilder(builder, describe);
        for (int i = 0; i < from.Rank; i++)
        {
            if (!from.Shape.IsDynamic(i) && !to.Shape.IsDynamic(i)) continue;
            var size = SizeOf(check, source, from, i);
            check.AssertEqual(size, SizeOf(check, target, to, i), $"size of {i}-th source/target dim does not match");
        }
    }

    private static Value SizeOf(CheckBuilder check, Value memory, MemRefType type, int dimension) =>
        type.Shape.IsDynamic(dimension) ? check.Dim(memory, dimension) : check.Index(type.Shape[dimension]);
}
