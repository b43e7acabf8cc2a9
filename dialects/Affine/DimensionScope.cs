using OpenXla.Ir.Analysis;

namespace OpenXla.Ir.Dialects.Affine;

/// <summary>
/// Which values may be dimensions and symbols of affine expressions at a place. Symbols do not change inside of the nearest affine
/// scope; dimensions are symbols, loop variables and what is computed from them.
/// </summary>
internal sealed class DimensionScope
{
    private readonly Dictionary<(Value Value, Region? Scope), bool> _symbols = [];
    private readonly Dictionary<(Value Value, Region? Scope), bool> _dimensions = [];

    /// <summary>The region of the nearest op around whose values are symbols; null where there is none.</summary>
    internal static Region? Around(Operation op)
    {
        for (var current = op; current.ParentOp is { } parent; current = parent)
            if (parent.Info.Is(OperationTraits.AffineScope)) return current.ParentRegion;
        return null;
    }

    /// <summary>Checks operands of an affine map or set, dimensions first, and says what upstream says.</summary>
    internal static bool Verify(Operation op, Verifier verifier, OperandRange operands, int dimCount)
    {
        if (FindMistake(op, operands, dimCount) is not { } mistake) return true;
        verifier.Error(op, mistake);
        return false;
    }

    /// <inheritdoc cref="Verify"/>
    internal static string? FindMistake(Operation op, OperandRange operands, int dimCount)
    {
        if (operands.Count == 0) return null;
        var (scope, region) = (new DimensionScope(), Around(op));
        for (int i = 0; i < operands.Count; i++)
        {
            if (i < dimCount ? !scope.IsDimension(operands[i], region) : !scope.IsSymbol(operands[i], region))
                return i < dimCount ? "operand cannot be used as a dimension id" : "operand cannot be used as a symbol";
        }
        return null;
    }

    /// <summary>Whether a value may index memory: as a dimension or as a symbol.</summary>
    internal bool IsIndex(Value value, Region? scope) => IsDimension(value, scope) || IsSymbol(value, scope);

    /// <summary>Whether a value is a symbol where it is defined.</summary>
    internal bool IsSymbol(Value value)
    {
        if (value.Type is not IndexType) return false;
        return IsTopLevel(value) || (value.DefiningOp is { } op && IsSymbol(value, Around(op)));
    }

    internal bool IsDimension(Value value, Region? scope)
    {
        if (value.Type is not IndexType) return false;
        if (IsSymbol(value, scope)) return true;
        if (value.DefiningOp is null) return IsLoopVariable(value);
        return Remember(_dimensions, value, scope, IsDimensionOf);
    }

    private bool IsDimensionOf(Value value, Region? scope)
    {
        var op = value.DefiningOp!;
        if (op is ApplyOp or DelinearizeIndexOp or LinearizeIndexOp) return All(op, scope, IsDimension);
        return op is IShapedDim dim && IsTopLevel(dim.ShapedValue);
    }

    internal bool IsSymbol(Value value, Region? scope)
    {
        if (value.Type is not IndexType) return false;
        if (scope is not null && value.ParentRegion == scope) return true;
        return Remember(_symbols, value, scope, IsSymbolOf);
    }

    private bool IsSymbolOf(Value value, Region? scope)
    {
        if (value.DefiningOp is { } op)
        {
            if (op is IConstantLike) return true;
            if (SideEffects.IsPure(op) && All(op, scope, IsSymbol)) return true;
            if (op is IShapedDim dim) return IsSymbolicExtent(dim, scope);
        }
        // What is defined outside of an op around does not change inside of it, unless nothing from outside is seen there.
        return scope?.Owner is { } owner && owner.ParentRegion is { } outer && !owner.Info.Is(OperationTraits.IsolatedFromAbove) && IsSymbol(value, outer);
    }

    private bool IsSymbolicExtent(IShapedDim dim, Region? scope)
    {
        if (IsTopLevel(dim.ShapedValue)) return true;
        if (OperationFolding.ConstantOf(dim.Dimension) is not IntegerAttr { FitsInt64: true } index) return false;
        var source = dim.ShapedValue.DefiningOp;
        while (source is MemRef.CastOp cast)
        {
            if (cast.Source.Type is not MemRefType) return false;
            source = cast.Source.DefiningOp;
        }
        return source switch
        {
            MemRef.AllocOp allocation => IsSymbolicSize(allocation.Memory.Type, allocation.DynamicSizes, index.Int64, scope),
            MemRef.SubViewOp view => IsSymbolicSize(view.Result.Type, view.Sizes, index.Int64, scope),
            _ => false,
        };
    }

    private bool IsSymbolicSize(MemRefType type, OperandRange sizes, long index, Region? scope)
    {
        if (index < 0 || index >= type.Rank) return false;
        if (!type.Shape.IsDynamic((int)index)) return true;
        int at = type.Shape.Span[..(int)index].Count(Shape.Dynamic);
        return at < sizes.Count && IsSymbol(sizes[at], scope);
    }

    private static bool All(Operation op, Region? scope, Func<Value, Region?, bool> holds)
    {
        foreach (var operand in op.Operands)
            if (!holds(operand, scope)) return false;
        return true;
    }

    /// <summary>Asks once for each value, and not deeper than the stack allows.</summary>
    private static bool Remember(Dictionary<(Value, Region?), bool> known, Value value, Region? scope, Func<Value, Region?, bool> ask)
    {
        if (known.TryGetValue((value, scope), out bool answer)) return answer;
        return known[(value, scope)] = System.Runtime.CompilerServices.RuntimeHelpers.TryEnsureSufficientExecutionStack() && ask(value, scope);
    }

    private static bool IsTopLevel(Value value) => value.ParentBlock?.ParentOp is { } owner && owner.Info.Is(OperationTraits.AffineScope);

    /// <summary>The variables of loops; values that a loop carries along are none.</summary>
    private static bool IsLoopVariable(Value value) => value.ArgumentOwner?.ParentOp is ParallelOp || (value.ArgumentOwner?.ParentOp is ForOp && value.Index == 0);
}
