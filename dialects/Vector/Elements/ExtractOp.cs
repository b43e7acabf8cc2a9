namespace OpenXla.Ir.Dialects.Vector;

/// <summary>An element or a slice of the outer dimensions: <c>vector.extract %v[0, %i] : f32 from vector&lt;4x4xf32&gt;</c>.</summary>
[Op("vector.extract",
    Syntax = "$source `` custom<DynamicIndexList>($dynamic_position, $static_position) attr-dict `:` type($result) `from` type($source)",
    CustomDirectives = typeof(DynamicIndexListDirective))]
public sealed partial class ExtractOp : Operation, IPure, IInferResultTypes
{
    [Operand<AnyVector>] public partial Value<VectorType> Source { get; set; }
    [Operand<Index>("dynamic_position")] public partial OperandRange DynamicPosition { get; }
    [Attr("static_position")] public partial EquatableArray<long> StaticPosition { get; set; }
    [Result] public partial Value Result { get; }

    public static void InferResultTypes(OperationState state)
    {
        ArgumentNullException.ThrowIfNull(state);
        if (state.Operands[0].Type is not VectorType source || state.GetAttribute("static_position") is not DenseArrayAttr position)
            throw new TypeInferenceException("a vector and a position are needed");
        state.AddResultTypes(position.Count == source.Rank ? source.ElementType : VectorTypes.DropFront(source, Math.Min(position.Count, source.Rank)));
    }

    /// <summary>A vector of one element may stand for the element.</summary>
    public static bool AreCompatible(IrType inferred, IrType actual)
    {
        ArgumentNullException.ThrowIfNull(inferred);
        ArgumentNullException.ThrowIfNull(actual);
        return inferred.Equals(actual) || IsVectorOfOne(inferred, actual) || IsVectorOfOne(actual, inferred);
    }

    private static bool IsVectorOfOne(IrType vector, IrType element) => vector is VectorType { Rank: 1 } type && type.Shape[0] == 1 && type.ElementType.Equals(element);

    protected override void Verify(Verifier verifier)
    {
        ArgumentNullException.ThrowIfNull(verifier);
        if (!VectorTypes.HaveSameElement(Source.Type, Result.Type)) verifier.Error(this, "failed to verify that operand and result have same element type");
        else if (Result.Type is VectorType { Rank: 0 }) verifier.ErrorAt(Location, "expected a scalar instead of a 0-d vector as the result type");
        else if (StaticPosition.Count(static p => p == Shape.Dynamic) != DynamicPosition.Count)
            verifier.Error(this, "mismatch between dynamic and static positions (kDynamic marker but no corresponding dynamic position) -- this can only happen due to an incorrect fold/rewrite");
        else if (StaticPosition.Count > Source.Type.Rank) verifier.Error(this, "expected position attribute of rank no greater than vector rank");
        else if (Positions.FirstOutside(StaticPosition, Source.Type) is { } wrong)
            verifier.Error(this, $"expected position attribute #{wrong + 1} to be a non-negative integer smaller than the corresponding vector dimension or poison (-1)");
    }
}
