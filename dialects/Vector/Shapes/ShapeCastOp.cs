namespace OpenXla.Ir.Dialects.Vector;

/// <summary>The same elements under another shape: <c>vector.shape_cast %v : vector&lt;4x2xf32&gt; to vector&lt;8xf32&gt;</c>.</summary>
[Op("vector.shape_cast", Syntax = "$source attr-dict `:` type($source) `to` type($result)")]
public sealed partial class ShapeCastOp : Operation, IPure
{
    [Operand<AnyVector>] public partial Value<VectorType> Source { get; set; }
    [Result<AnyVector>] public partial Value<VectorType> Result { get; }

    protected override void Verify(Verifier verifier)
    {
        ArgumentNullException.ThrowIfNull(verifier);
        if (FindMistake(Source.Type, Result.Type) is { } mistake) verifier.Error(this, mistake);
    }

    private static string? FindMistake(VectorType source, VectorType result)
    {
        if (!source.ElementType.Equals(result.ElementType)) return "has different source and result element types";
        var (from, to) = (VectorTypes.ElementCount(source), VectorTypes.ElementCount(result));
        if (from != to) return $"has different number of elements at source ({from}) and result ({to})";
        int fromScalable = source.Scalable.Count(static s => s);
        int toScalable = result.Scalable.Count(static s => s);
        return fromScalable == toScalable ? null : $"has different number of scalable dims at source ({fromScalable}) and result ({toScalable})";
    }
}
