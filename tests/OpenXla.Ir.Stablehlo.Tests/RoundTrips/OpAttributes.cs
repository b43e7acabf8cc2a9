using OpenXla.Ir.Builtin;
using OpenXla.Ir.Dialects.Arith;
using Hlo = OpenXla.Ir.Dialects.Stablehlo;

namespace OpenXla.Ir.Stablehlo.Tests.RoundTrips;

/// <summary>The attributes that operations need, and the result types that follow from them.</summary>
internal sealed class OpAttributes(Random random, RandomParts parts)
{
    /// <summary>Adds what the operation must or may have; gives the result's type where that is bound to it.</summary>
    public IrType? Add(OperationState state)
    {
        var first = state.Operands.Count > 0 ? state.Operands[0].Type as TensorType : null;
        switch (state.Info.Name)
        {
            case "arith.constant":
                var type = parts.Type();
                if (type is TensorType { HasStaticShape: false }) return null;
                var value = type is TensorType tensor ? parts.Dense(tensor) : parts.Number(type);
                state.AddAttribute("value", value);
                return type;
            case "arith.cmpi":
                state.AddAttribute("predicate", IntegerAttr.I64(random.Next(10)));
                return Truth(state);
            case "arith.cmpf":
                state.AddAttribute("predicate", IntegerAttr.I64(random.Next(16)));
                return Truth(state);
            case "stablehlo.constant":
                var dense = parts.Dense(parts.Tensor(mayBeDynamic: false));
                state.AddAttribute("value", dense);
                return dense.Type;
            case "stablehlo.iota":
                state.AddAttribute("iota_dimension", IntegerAttr.I64(random.Next(3)));
                return parts.Tensor();
            case "stablehlo.compare":
                state.AddAttribute("comparison_direction", Hlo.ComparisonAttr.Of((Hlo.Comparison)random.Next(6)));
                if (parts.Chance(0.3)) state.AddAttribute("compare_type", Hlo.ComparisonKindAttr.Of((Hlo.ComparisonKind)random.Next(5)));
                return Truth(state);
            case "stablehlo.transpose" when first is not null:
                long[] order = [.. Enumerable.Range(0, first.Rank).Select(static d => (long)d).OrderBy(_ => random.Next())];
                state.AddAttribute("permutation", DenseArrayAttr.I64(order));
                return first.WithShape(Shape.Create(Array.ConvertAll(order, d => first.Shape[(int)d])));
            case "stablehlo.reverse" when first is not null:
                state.AddAttribute("dimensions", DenseArrayAttr.I64([.. Enumerable.Range(0, first.Rank).Where(_ => parts.Chance(0.5)).Select(static d => (long)d)]));
                return first;
            case "stablehlo.broadcast_in_dim" when first is not null:
                var target = Shape.Create([.. Enumerable.Range(0, random.Next(3)).Select(_ => (long)random.Next(1, 4)), .. first.Shape.Span]);
                state.AddAttribute("broadcast_dimensions", DenseArrayAttr.I64([.. Enumerable.Range(target.Rank - first.Rank, first.Rank).Select(static d => (long)d)]));
                return first.WithShape(target);
            case "stablehlo.slice" when first is { HasStaticShape: true }:
                return Slice(state, first);
            case "stablehlo.concatenate" when first is { Rank: > 0 }:
                state.AddAttribute("dimension", IntegerAttr.I64(0));
                var extents = first.Shape.ToArray();
                extents[0] = first.Shape.IsDynamic(0) ? extents[0] : extents[0] * state.Operands.Count;
                return first.WithShape(Shape.Create(extents));
            case "stablehlo.reduce_precision":
                state.AddAttribute("exponent_bits", IntegerAttr.I32(random.Next(1, 9))).AddAttribute("mantissa_bits", IntegerAttr.I32(random.Next(11)));
                return first;
            case "stablehlo.custom_call":
                state.AddAttribute("call_target_name", new StringAttr(parts.Pick<string>(["f", "needs quotes", "a.b"])));
                if (parts.Chance(0.5)) state.AddAttribute("has_side_effect", IntegerAttr.Of(parts.Chance(0.5)));
                if (parts.Chance(0.3)) state.AddAttribute("backend_config", parts.Dictionary(1));
                return null;
            default:
                if (state.Info.DialectName != "arith") return null;
                if (parts.Chance(0.2)) state.AddAttribute("fastmath", FastMathFlagsAttr.Of((FastMathFlags)random.Next(128)));
                if (parts.Chance(0.2)) state.AddAttribute("overflowFlags", IntegerOverflowFlagsAttr.Of((IntegerOverflowFlags)random.Next(4)));
                return null;
        }
    }

    private IrType Slice(OperationState state, TensorType type)
    {
        var (starts, limits, strides, extents) = (new long[type.Rank], new long[type.Rank], new long[type.Rank], new long[type.Rank]);
        for (int i = 0; i < type.Rank; i++)
        {
            starts[i] = random.Next((int)type.Shape[i] + 1);
            limits[i] = random.Next((int)starts[i], (int)type.Shape[i] + 1);
            strides[i] = random.Next(1, 4);
            extents[i] = (limits[i] - starts[i] + strides[i] - 1) / strides[i];
        }
        state.AddAttribute("start_indices", DenseArrayAttr.I64(starts)).AddAttribute("limit_indices", DenseArrayAttr.I64(limits)).AddAttribute("strides", DenseArrayAttr.I64(strides));
        return type.WithShape(Shape.Create(extents));
    }

    private static IrType? Truth(OperationState state) => state.Operands.Count == 0 ? null
        : state.Operands[0].Type is TensorType tensor ? tensor.WithElementType(IntegerType.I1) : IntegerType.I1;
}
