using OpenXla.Ir.Analysis.Ranges;
using OpenXla.Ir.Dialects.Ub;

namespace OpenXla.Ir.Dialects.Vector;

/// <summary>A vector with an element or a slice replaced: <c>vector.insert %x, %v [0, %i] : f32 into vector&lt;4x4xf32&gt;</c>.</summary>
[Op("vector.insert",
    Syntax = "$valueToStore `,` $dest custom<DynamicIndexList>($dynamic_position, $static_position) attr-dict `:` type($valueToStore) `into` type($dest)",
    CustomDirectives = typeof(DynamicIndexListDirective))]
[TypesMatch("dest", "result")]
public sealed partial class InsertOp : Operation, IPure, IInferIntegerRange, IFoldable
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

    /// <summary>All inserted is the value; the same position inserted before does not matter; constants into constants are one constant.</summary>
    public FoldResult Fold(ReadOnlySpan<IrAttribute?> operands)
    {
        if (StaticPosition.Count == 0 && ValueToStore.Type.Equals(Result.Type)) return ValueToStore;
        var moved = ConstantPositions.MoveIn(StaticPosition, DynamicPosition, operands[2..], Dest.Type.Shape);
        if (moved is var (positions, dynamic))
        {
            SetOperands([ValueToStore, Dest, .. dynamic]);
            StaticPosition = [.. positions];
        }
        if (Dest.DefiningOp is InsertOp before && IsAtSamePosition(before))
        {
            Dest = before.Dest;
            return FoldResult.InPlace;
        }
        if (StaticPosition.Span.Contains(Positions.Poison)) return PoisonAttr.Instance;
        if (DynamicPosition.Count == 0 && operands[0] is { } value && operands[1] is DenseElementsAttr elements && WithConstant(elements, value) is { } constant) return constant;
        return moved is null ? FoldResult.None : FoldResult.InPlace;
    }

    private bool IsAtSamePosition(InsertOp other)
    {
        if (StaticPosition != other.StaticPosition) return false;
        for (int i = 0; i < DynamicPosition.Count; i++)
            if (DynamicPosition[i] != other.DynamicPosition[i]) return false;
        return true;
    }

    private DenseElementsAttr? WithConstant(DenseElementsAttr elements, IrAttribute value)
    {
        if (Dest.Type.IsScalable || (elements.Count > SharedConstantLimit && !Result.HasOneUse)) return null;
        if (value is not (DenseElementsAttr or IntegerAttr or FloatAttr) || !VectorTypes.HaveSameElement(((ITypedAttribute)value).Type, Dest.Type)) return null;
        var data = ElementSlices.All(elements);
        int at = (int)(RowMajor.Linearize(StaticPosition.Span, Dest.Type.Shape.Span) * elements.ElementSize);
        var inserted = value is DenseElementsAttr window ? ElementSlices.All(window) : DenseElementsAttr.Splat(new VectorType([1], Dest.Type.ElementType), value).Data;
        inserted.CopyTo(data.AsSpan(at));
        return DenseElementsAttr.Create(elements.Type, data);
    }

    /// <summary>Constants of more elements are only made where they replace one that nobody else reads.</summary>
    internal const int SharedConstantLimit = 256;

    public static void PopulateCanonicalization(PatternSet patterns)
    {
        ArgumentNullException.ThrowIfNull(patterns);
        InsertCanonicalization.Populate(patterns);
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

    public void InferRanges(ReadOnlySpan<IntegerRange> operands, Action<Value, IntegerRange> set)
    {
        ArgumentNullException.ThrowIfNull(set);
        set(Result, IntegerRange.Join(operands[0], operands[1]));
    }
}
