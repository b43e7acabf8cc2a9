using OpenXla.Ir.Dialects.Func;
using OpenXla.Ir.Dialects.Stablehlo;

namespace OpenXla.Ir.Passes.Stablehlo.RefineShapes;

/// <summary>Gives the arguments of a function types that say more.</summary>
internal static class ArgumentRefinement
{
    /// <summary>What was an argument of the old type is then the result of a call that wraps it, so that the body stays valid.</summary>
    /// <returns>False after an error.</returns>
    public static bool Run(FuncOp function, IReadOnlyList<IrType> types)
    {
        var old = function.Type.Inputs;
        if (MistakeOf(old, types) is { } mistake)
        {
            function.EmitError(mistake);
            return false;
        }
        var entry = function.Body.Entry;
        var builder = new OpBuilder(function.Context);
        builder.SetInsertionPointToStart(entry);
        for (int i = 0; i < old.Count; i++)
        {
            var argument = entry.GetArgument(i);
            if (!types[i].Equals(old[i])) Wrap(builder, argument, (TensorType)types[i]);
            argument.Type = types[i];
        }
        function.Type = new FunctionType([.. types], function.Type.Results);
        return true;
    }

    /// <summary><c>%0 = custom_call @stablehlo.shape_refinement_operand_wrapper(%arg, shape) : (new, …) -> old</c></summary>
    private static void Wrap(OpBuilder builder, Value argument, TensorType type)
    {
        builder.Location = argument.Location;
        var shape = Dialects.Stablehlo.ConstantOp.Create(builder, DenseElementsAttr.Of(new TensorType([type.Rank], IntegerType.I64), type.Shape.Span));
        var state = builder.NewState("stablehlo.custom_call").AddOperands(argument, shape.Output).AddResultTypes(argument.Type)
            .AddAttribute("call_target_name", new StringAttr(ShapeOperands.Wrapper))
            .AddAttribute(ShapeOperands.Attribute, DenseElementsAttr.Of(new TensorType([1], IntegerType.I64), [1L]));
        var call = builder.Insert(state);
        argument.ReplaceUsesIf(call.GetResult(0), use => use.Owner != call);
    }

    private static string? MistakeOf(EquatableArray<IrType> types, IReadOnlyList<IrType> refined)
    {
        if (types.Count != refined.Count) return $"number of refinements must match number of op operands {refined.Count} vs {types.Count}";
        for (int i = 0; i < types.Count; i++)
            if (!types[i].Equals(refined[i]) && MistakeOf(types[i], refined[i]) is { } mistake)
                return $"invalid refinement for argument {i}, refinement {mistake} in {types[i]} -> {refined[i]}";
        return null;
    }

    private static string? MistakeOf(IrType type, IrType refined)
    {
        if (type is not (TensorType or UnrankedTensorType) || refined is not (TensorType or UnrankedTensorType)) return "must be a tensor";
        if (!((ShapedType)type).ElementType.Equals(((ShapedType)refined).ElementType)) return "element types must match";
        if (refined is not TensorType to) return "must be ranked";
        if (type is not TensorType from) return null;
        if (from.Rank != to.Rank) return "rank must match operand rank";
        for (int i = 0; i < from.Rank; i++)
            if (!from.Shape.IsDynamic(i) && from.Shape[i] != to.Shape[i]) return "dimension sizes must match for static dimensions";
        return null;
    }
}
