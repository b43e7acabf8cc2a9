namespace OpenXla.Ir.Dialects.Quant;

/// <summary>Quantized numbers as the integers they are stored as, or back: <c>quant.scast %a : !quant.uniform&lt;i8:f32, 2.0> to i8</c>.</summary>
[Op("quant.scast", Syntax = "$input attr-dict `:` type($input) `to` type($result)")]
public sealed partial class StorageCastOp : Operation, IPure, IFoldable
{
    [Operand<IntegerOrQuantized>] public partial Value Input { get; set; }
    [Result<IntegerOrQuantized>] public partial Value Result { get; }

    protected override void Verify(Verifier verifier)
    {
        ArgumentNullException.ThrowIfNull(verifier);
        if (!CastTypes.HaveSameShape(this, verifier)) return;
        var (input, result) = (CastTypes.ElementOf(Input.Type), CastTypes.ElementOf(Result.Type));
        var quantized = input as QuantizedType ?? result as QuantizedType;
        var integer = input as IntegerType ?? result as IntegerType;
        if (quantized is null || integer is null) verifier.Error(this, "failed to verify that input must be integer and result must be quantized, or vice versa");
        else if (!integer.Equals(StorageOf(quantized))) verifier.ErrorAt(this, "storage type in quantized type expected to match integer type");
        else CastTypes.VerifyScales(this, verifier, quantized);
    }

    private static IntegerType? StorageOf(QuantizedType type) => type switch
    {
        UniformType uniform => uniform.Storage.Type,
        AnyQuantizedType any => any.Storage.Type,
        _ => null,
    };

    /// <summary><c>scast(scast x) ⇒ x</c>, where the types are the same</summary>
    public FoldResult Fold(ReadOnlySpan<IrAttribute?> operands) => Input.DefiningOp is StorageCastOp inner && inner.Input.Type.Equals(Result.Type) ? inner.Input : FoldResult.None;
}
