namespace OpenXla.Ir.Dialects.Gpu;

/// <summary>Takes a value from the thread a fixed number of places further: <c>gpu.rotate %v, 1, 16 : f32</c>.</summary>
[Op("gpu.rotate", Syntax = "$value `,` $offset `,` $width attr-dict `:` type($value)")]
[TypesMatch("value", "rotateResult")]
public sealed partial class RotateOp : Operation, IPure
{
    [Operand<IntegerOrFloatOrVector>] public partial Value Value { get; set; }
    [Attr<NonNegativeI32>] public partial int Offset { get; set; }
    [Attr<PowerOfTwoI32>] public partial int Width { get; set; }
    [Result<IntegerOrFloatOrVector>] public partial Value RotateResult { get; }
    [Result<I1>] public partial Value Valid { get; }

    protected override void Verify(Verifier verifier)
    {
        ArgumentNullException.ThrowIfNull(verifier);
        if (Offset >= Width) verifier.Error(this, $"offset must be in the range [0, {Width})");
    }
}
