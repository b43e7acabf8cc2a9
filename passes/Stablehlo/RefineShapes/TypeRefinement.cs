using OpenXla.Ir.Dialects.Stablehlo;
using OpenXla.Ir.Interfaces;
using Func = OpenXla.Ir.Dialects.Func;

namespace OpenXla.Ir.Passes.Stablehlo.RefineShapes;

/// <summary>Gives values types that say more, where what uses them can take that.</summary>
internal static class TypeRefinement
{
    /// <summary>Refines the results of an operation; their users are looked at again.</summary>
    public static bool Results(Operation op, ReadOnlySpan<IrType> types, PatternRewriter rewriter)
    {
        if (!Values(op, op.Results.ToArray(), types, rewriter)) return false;
        foreach (var result in op.Results)
            foreach (var use in result.Uses.ToArray()) rewriter.NotifyModified(use.Owner);
        rewriter.NotifyModified(op);
        return true;
    }

    /// <summary>Refines the only result, whose shape is a constant of the program.</summary>
    public static bool Shape(Operation op, Value shape, PatternRewriter rewriter) => ConstantFolding.IntegersOf(shape) is { } extents
        ? Shape(op, extents, rewriter)
        : rewriter.NoMatch(op, $"expected constant output shape");

    /// <summary>Refines the only result to a shape.</summary>
    public static bool Shape(Operation op, ReadOnlySpan<long> shape, PatternRewriter rewriter) => Shapes(op, [shape.ToArray()], rewriter);

    /// <summary>Refines the results, tuples flattened, to shapes.</summary>
    public static bool Shapes(Operation op, long[][] shapes, PatternRewriter rewriter)
    {
        var flat = new List<IrType>();
        foreach (var type in op.Results.Types()) ShapeOperands.Flatten(type, flat);
        if (flat.Count != shapes.Length) return rewriter.NoMatch(op, $"refineReturnTypes failed: expected {flat.Count} refinements, got {shapes.Length}");
        for (int i = 0; i < shapes.Length; i++)
        {
            if (flat[i] is not ShapedType current) return rewriter.NoMatch(op, $"a result of type {flat[i]} has no shape");
            if (current is TensorType { Encoding: not null }) return rewriter.NoMatch(op, $"the result {current} has an encoding");
            var refined = new TensorType(OpenXla.Ir.Shape.Create(shapes[i]), current.ElementType);
            if (!HloTypes.AreCompatible(current, refined)) return rewriter.NoMatch(op, $"{current} can't become {refined}");
            flat[i] = refined;
        }
        int next = 0;
        return Results(op, Array.ConvertAll(op.Results.Types(), type => Unflatten(type, flat, ref next)), rewriter);
    }

    private static IrType Unflatten(IrType type, List<IrType> flat, ref int next)
    {
        if (type is not TupleType tuple) return flat[next++];
        var elements = new IrType[tuple.Elements.Count];
        for (int i = 0; i < elements.Length; i++) elements[i] = Unflatten(tuple.Elements[i], flat, ref next);
        return new TupleType([.. elements]);
    }

    /// <summary>Gives values what is known of their types together with <paramref name="types"/>; false where that is nothing new, or where something uses them that can't take it.</summary>
    public static bool Values(Operation op, ReadOnlySpan<Value> values, ReadOnlySpan<IrType> types, PatternRewriter rewriter)
    {
        if (values.Length != types.Length) return rewriter.NoMatch(op, $"expected {values.Length} types, got {types.Length}");
        var refined = new IrType[types.Length];
        bool isNew = false;
        for (int i = 0; i < refined.Length; i++)
        {
            if (MostSpecific(values[i].Type, types[i]) is not { } type) return rewriter.NoMatch(op, $"{values[i].Type} and {types[i]} say different things");
            refined[i] = type;
            isNew |= !type.Equals(values[i].Type);
        }
        if (!isNew) return rewriter.NoMatch(op, $"doesn't need refinement");
        for (int i = 0; i < refined.Length; i++)
        {
            var (value, type) = (values[i], refined[i]);
            if (value.Type.Equals(type)) continue;
            foreach (var use in value.Uses)
                if (!MayTakeRefined(use.Owner)) return rewriter.NoMatch(op, $"unsupported refinement: tried to refine {value.Type} to {type} for user {use.Owner.Name}");
            var old = value.Type;
            value.Type = type;
            Guard(op, value, old, rewriter);
        }
        return true;
    }

    /// <summary>What both types say; null where they contradict one another.</summary>
    public static IrType? MostSpecific(IrType left, IrType right)
    {
        try
        {
            return HloTypes.MostSpecific(left, right);
        }
        catch (TypeInferenceException)
        {
            return null;
        }
    }

    private static bool MayTakeRefined(Operation user) => user.Info.DialectName is "stablehlo" or "chlo" or "sdy" || user is Func.ReturnOp or Func.CallOp;

    /// <summary>Returns keep the old type by a cast, until the function's type is refined.</summary>
    private static void Guard(Operation op, Value value, IrType old, PatternRewriter rewriter)
    {
        bool isReturned = false;
        foreach (var use in value.Uses) isReturned |= use.Owner is Func.ReturnOp;
        if (!isReturned) return;
        using (rewriter.Guard())
        {
            rewriter.SetInsertionPointAfter(op);
            rewriter.Location = op.Location;
            var cast = rewriter.Insert(rewriter.NewState("builtin.unrealized_conversion_cast").AddOperands(value).AddResultTypes(old));
            rewriter.ReplaceUsesIf(value, cast.GetResult(0), static use => use.Owner is Func.ReturnOp);
        }
    }
}
