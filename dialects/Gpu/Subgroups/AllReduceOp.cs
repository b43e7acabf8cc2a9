namespace OpenXla.Ir.Dialects.Gpu;

/// <summary>Reduces one value per thread over the workgroup, by a known operation or by the region: <c>gpu.all_reduce add %v {} : (f32) -> f32</c>.</summary>
[Op("gpu.all_reduce", Syntax = "custom<AllReduceOperation>($op) $value (`uniform` $uniform^)? $body attr-dict `:` functional-type(operands, results)", CustomDirectives = typeof(Reductions))]
public sealed partial class AllReduceOp : Operation, ISameOperandsAndResultType, IIsolatedFromAbove
{
    [Operand<IntegerOrFloat>] public partial Value Value { get; set; }
    [Attr] public partial AllReduceOperation? Op { get; set; }
    [Attr] public partial bool Uniform { get; set; }
    [Region] public partial Region Body { get; }
    [Result<IntegerOrFloat>] public partial Value Result { get; }

    protected override void VerifyRegions(Verifier verifier)
    {
        ArgumentNullException.ThrowIfNull(verifier);
        if (Body.IsEmpty != Op is not null) verifier.ErrorAt(this, "expected either an op attribute or a non-empty body");
        else if (Op is { } op) Reductions.Verify(this, verifier, op, Result.Type, Result.Type);
        else VerifyBody(verifier);
    }

    private void VerifyBody(Verifier verifier)
    {
        var type = Result.Type;
        if (Body.Entry.ArgumentCount != 2)
        {
            verifier.ErrorAt(this, "expected two region arguments");
            return;
        }
        foreach (var argument in Body.Entry.Arguments)
            if (!argument.Type.Equals(type))
            {
                verifier.ErrorAt(this, "incorrect region argument type");
                return;
            }
        bool yields = false;
        foreach (var block in Body.Blocks)
        {
            if (block.Last is not YieldOp yield) continue;
            yields = true;
            if (yield.Values.Count == 1 && yield.Values[0].Type.Equals(type)) continue;
            verifier.ErrorAt(this, yield.Values.Count != 1 ? "expected one gpu.yield operand" : "incorrect gpu.yield type");
            return;
        }
        if (!yields) verifier.ErrorAt(this, "expected gpu.yield op in region");
    }
}
