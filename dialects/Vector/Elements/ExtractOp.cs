using OpenXla.Ir.Analysis.Ranges;
using OpenXla.Ir.Dialects.Ub;

namespace OpenXla.Ir.Dialects.Vector;

/// <summary>An element or a slice of the outer dimensions: <c>vector.extract %v[0, %i] : f32 from vector&lt;4x4xf32&gt;</c>.</summary>
[Op("vector.extract",
    Syntax = "$source `` custom<DynamicIndexList>($dynamic_position, $static_position) attr-dict `:` type($result) `from` type($source)",
    CustomDirectives = typeof(DynamicIndexListDirective))]
public sealed partial class ExtractOp : Operation, IPure, IInferIntegerRange, IFoldable
{
    [Operand<AnyVector>] public partial Value<VectorType> Source { get; set; }
    [Operand<Index>("dynamic_position")] public partial OperandRange DynamicPosition { get; }
    [Attr("static_position")] public partial EquatableArray<long> StaticPosition { get; set; }
    [Result] public partial Value Result { get; }

    /// <summary>Nothing is extracted by no position; constant positions become static ones; see <see cref="ExtractFolding"/> for the sources.</summary>
    public FoldResult Fold(ReadOnlySpan<IrAttribute?> operands)
    {
        if (StaticPosition.Count == 0 && Source.Type.Equals(Result.Type)) return Source.Untyped;
        if (operands[0] is PoisonAttr poison) return poison;
        var moved = ConstantPositions.MoveIn(StaticPosition, DynamicPosition, operands[1..], Source.Type.Shape);
        if (moved is var (positions, dynamic))
        {
            SetOperands([Source, .. dynamic]);
            StaticPosition = [.. positions];
        }
        if (StaticPosition.Span.Contains(Positions.Poison)) return PoisonAttr.Instance;
        var result = ExtractFolding.Fold(this, operands[0]);
        return result.IsNone && moved is not null ? FoldResult.InPlace : result;
    }

    public static void PopulateCanonicalization(PatternSet patterns)
    {
        ArgumentNullException.ThrowIfNull(patterns);
        ExtractCanonicalization.Populate(patterns);
    }

    /// <summary>The type of what is at a position: an element, or a vector without the dimensions that the position names.</summary>
    public static IrType TypeAt(VectorType source, int positions)
    {
        ArgumentNullException.ThrowIfNull(source);
        return positions == source.Rank ? source.ElementType : VectorTypes.DropFront(source, Math.Min(positions, source.Rank));
    }

    /// <summary>A vector of one element may stand for the element.</summary>
    private static bool AreCompatible(IrType inferred, IrType actual) => inferred.Equals(actual) || IsVectorOfOne(inferred, actual) || IsVectorOfOne(actual, inferred);

    private static bool IsVectorOfOne(IrType vector, IrType element) => vector is VectorType { Rank: 1 } type && type.Shape[0] == 1 && type.ElementType.Equals(element);

    protected override void Verify(Verifier verifier)
    {
        ArgumentNullException.ThrowIfNull(verifier);
        if (!VectorTypes.HaveSameElement(Source.Type, Result.Type)) verifier.Error(this, "failed to verify that operand and result have same element type");
        else if (Result.Type is VectorType { Rank: 0 }) verifier.ErrorAt(this, "expected a scalar instead of a 0-d vector as the result type");
        else if (StaticPosition.Count(static p => p == Shape.Dynamic) != DynamicPosition.Count)
            verifier.Error(this, "mismatch between dynamic and static positions (kDynamic marker but no corresponding dynamic position) -- this can only happen due to an incorrect fold/rewrite");
        else if (StaticPosition.Count > Source.Type.Rank) verifier.Error(this, "expected position attribute of rank no greater than vector rank");
        else if (Positions.FirstOutside(StaticPosition, Source.Type) is { } wrong)
            verifier.Error(this, $"expected position attribute #{wrong + 1} to be a non-negative integer smaller than the corresponding vector dimension or poison (-1)");
        else if (TypeAt(Source.Type, StaticPosition.Count) is var inferred && !AreCompatible(inferred, Result.Type)) ReportType(verifier, inferred);
    }

    private void ReportType(Verifier verifier, IrType inferred)
    {
        verifier.ErrorAt(Location, $"'{Name}' op inferred type(s) '{inferred}' are incompatible with return type(s) of operation '{Result.Type}'");
        verifier.Error(this, "failed to infer returned types");
    }

    public void InferRanges(ReadOnlySpan<IntegerRange> operands, Action<Value, IntegerRange> set)
    {
        ArgumentNullException.ThrowIfNull(set);
        set(Result, operands[0]);
    }
}
