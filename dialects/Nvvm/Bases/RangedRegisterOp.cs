namespace OpenXla.Ir.Dialects.Nvvm;

/// <summary>Reads a special register whose value is in a known range: <c>nvvm.read.ptx.sreg.tid.x range &lt;i32, 0, 32> : i32</c>.</summary>
[OpBase(Syntax = "(`range` $range^)? attr-dict `:` type($res)")]
public abstract partial class RangedRegisterOp : Operation
{
    [Attr(Summary = "A range of two integers, corresponding to LLVM's ConstantRange")] public partial ConstantRangeAttr? Range { get; set; }
    [Result<LlvmType>("res")] public partial Value Result { get; }

    protected override void Verify(Verifier verifier)
    {
        ArgumentNullException.ThrowIfNull(verifier);
        if (Range is null || !Range.Lower.Value.Equals(Range.Upper.Value)) return;
        int width = ((IntegerType)Range.Lower.Type).Width;
        var greatest = (System.Numerics.BigInteger.One << width) - 1;
        var value = Range.Lower.Value & greatest;
        if (!value.IsZero && value != greatest)
            verifier.Error(this, $"invalid range attribute: Lower == Upper, but they aren't min (0) or max ({greatest}) value! This is an invalid constant range.");
    }
}
