namespace OpenXla.Ir.Dialects.Vector;

/// <summary>A vector with an element or a slice replaced: <c>vector.insert %x, %v [0, %i] : f32 into vector&lt;4x4xf32&gt;</c>.</summary>
[Op("vector.insert",
    Syntax = "$valueToStore `,` $dest custom<DynamicIndexList>($dynamic_position, $static_position) attr-dict `:` type($valueToStore) `into` type($dest)",
    CustomDirectives = typeof(DynamicIndexListDirective))]
[TypesMatch("dest", "result")]
public sealed partial class InsertOp : Operation, IPure
{
    [Operand] public partial Value ValueToStore { get; set; }
    [Operand<AnyVector>] public partial Value<VectorType> Dest { get; set; }
    [Operand<Index>("dynamic_position")] public partial OperandRange DynamicPosition { get; }
    [Attr("static_position")] public partial EquatableArray<long> StaticPosition { get; set; }
    [Result<AnyVector>] public partial Value<VectorType> Result { get; }

    protected override void Verify(Verifier verifier)
    {
        ArgumentNullException.ThrowIfNull(verifier);
        if (!VectorTypes.HaveSameElement(ValueToStore.Type, Result.Type)) verifier.Error(this, "failed to verify that source operand and result have same element type");
        else if (ValueToStore.Type is VectorType { Rank: 0 }) verifier.ErrorAt(this, "expected a scalar instead of a 0-d vector as the source operand");
        else if (StaticPosition.Count(static p => p == Shape.Dynamic) != DynamicPosition.Count)
            verifier.Error(this, "mismatch between dynamic and static positions (kDynamic marker but no corresponding dynamic position) -- this can only happen due to an incorrect fold/rewrite");
        else if (FindMistake() is { } mistake) verifier.Error(this, mistake);
    }

    private string? FindMistake()
    {
        int rank = Dest.Type.Rank;
        if (StaticPosition.Count > rank) return "expected position attribute of rank no greater than dest vector rank";
        if (ValueToStore.Type is VectorType source)
        {
            if (source.Rank + StaticPosition.Count != rank) return "expected position attribute rank + source rank to match dest vector rank";
        }
        else if (StaticPosition.Count != rank)
        {
            return "expected position attribute rank to match the dest vector rank";
        }
        return Positions.FirstOutside(StaticPosition, Dest.Type) is { } wrong
            ? $"expected position attribute #{wrong + 1} to be a non-negative integer smaller than the corresponding dest vector dimension"
            : null;
    }
}
