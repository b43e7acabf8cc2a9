using OpenXla.Ir.Builtin;
using OpenXla.Ir.Dialects.Arith;
using Hlo = OpenXla.Ir.Dialects.Stablehlo;

namespace OpenXla.Ir.Stablehlo.Tests.RoundTrips;

/// <summary>Operations with regions, whose bodies are filled at random in turn.</summary>
internal sealed class RegionPrograms(Random random, RandomParts parts, ProgramGenerator generator)
{
    public void Add(OpBuilder builder, List<Value> values, int depth)
    {
        switch (random.Next(7))
        {
            case 0: ScfIf(builder, values, depth); break;
            case 1: ScfFor(builder, values, depth); break;
            case 2: ScfWhile(builder, values, depth); break;
            case 3: Branches(builder, values, depth, "stablehlo.if", new TensorType([], IntegerType.I1), 2); break;
            case 4: Branches(builder, values, depth, "stablehlo.case", new TensorType([], IntegerType.I32), random.Next(1, 4)); break;
            case 5: HloWhile(builder, values, depth); break;
            default: Reduce(builder, values, depth); break;
        }
    }

    private void ScfIf(OpBuilder builder, List<Value> values, int depth)
    {
        var results = Some(values, static _ => true);
        var state = builder.NewState("scf.if").AddOperands(Constant(builder, IntegerType.I1)).AddResultTypes(Types(results));
        Body(state, [], values, depth, "scf.yield", results);
        if (results.Length > 0 || parts.Chance(0.5)) Body(state, [], values, depth, "scf.yield", results);
        else state.AddRegion();
        Finish(builder, state, values);
    }

    private void ScfFor(OpBuilder builder, List<Value> values, int depth)
    {
        var inits = Some(values, static _ => true);
        Value[] bounds = [Constant(builder, IndexType.Instance), Constant(builder, IndexType.Instance), Constant(builder, IndexType.Instance)];
        var state = builder.NewState("scf.for").AddOperands(bounds).AddOperands(inits).AddResultTypes(Types(inits));
        Body(state, [IndexType.Instance, .. Types(inits)], values, depth, "scf.yield", inits);
        Finish(builder, state, values);
    }

    private void ScfWhile(OpBuilder builder, List<Value> values, int depth)
    {
        var inits = Some(values, static _ => true);
        var state = builder.NewState("scf.while").AddOperands(inits).AddResultTypes(Types(inits));
        Body(state, Types(inits), values, depth, "scf.condition", inits, inner => [Constant(inner, IntegerType.I1)]);
        Body(state, Types(inits), values, depth, "scf.yield", inits);
        Finish(builder, state, values);
    }

    private void Branches(OpBuilder builder, List<Value> values, int depth, string name, TensorType selector, int count)
    {
        var results = Some(values, static v => v.Type is TensorType);
        var state = builder.NewState(name).AddOperands(HloConstant(builder, selector)).AddResultTypes(Types(results));
        for (int i = 0; i < count; i++) Body(state, [], values, depth, "stablehlo.return", results);
        Finish(builder, state, values);
    }

    private void HloWhile(OpBuilder builder, List<Value> values, int depth)
    {
        var inits = Some(values, static v => v.Type is TensorType);
        var state = builder.NewState("stablehlo.while").AddOperands(inits).AddResultTypes(Types(inits));
        Body(state, Types(inits), values, depth, "stablehlo.return", [], inner => [HloConstant(inner, new TensorType([], IntegerType.I1))]);
        Body(state, Types(inits), values, depth, "stablehlo.return", inits);
        Finish(builder, state, values);
    }

    /// <summary>One tensor with a body of one operation, which has a short form, or several with any body.</summary>
    private void Reduce(OpBuilder builder, List<Value> values, int depth)
    {
        Value[] tensors = [.. values.Where(static v => v.Type is TensorType { Rank: > 0 } type && Hlo.HloElements.IsAny(type.ElementType))];
        if (tensors.Length == 0) return;
        var input = parts.Pick(tensors);
        var type = (TensorType)input.Type;
        var scalar = new TensorType([], type.ElementType);
        int width = random.Next(1, 3);
        var init = HloConstant(builder, scalar);
        Value[] inputs = [.. Enumerable.Repeat(input, width)];
        var state = builder.NewState("stablehlo.reduce").AddOperands(inputs).AddOperands([.. Enumerable.Repeat(init, width)]).AddAttribute("dimensions", DenseArrayAttr.I64(0));
        for (int i = 0; i < width; i++) state.AddResultTypes(type.WithShape(Shape.Create(type.Shape.Span[1..])));
        IrType[] arguments = [.. Enumerable.Repeat<IrType>(scalar, 2 * width)];
        if (width == 1 && parts.Chance(0.7))
        {
            var block = state.AddRegion().AddBlock(arguments);
            var inner = OpBuilder.AtEnd(block);
            var name = parts.Pick<string>(["stablehlo.add", "stablehlo.maximum", "stablehlo.subtract"]);
            var total = inner.Insert(inner.NewState(name).AddOperands(block.Arguments.ToArray()).AddResultTypes(scalar));
            inner.Insert(inner.NewState("stablehlo.return").AddOperands(total.FirstResult));
        }
        else
        {
            Body(state, arguments, [], depth, "stablehlo.return", [.. Enumerable.Repeat(init, width)]);
        }
        Finish(builder, state, values);
    }

    /// <summary>A region of one block that ends with values of the types that are asked for.</summary>
    private void Body(OperationState state, IrType[] arguments, List<Value> outside, int depth, string end, Value[] likely, Func<OpBuilder, Value[]>? before = null)
    {
        var block = state.AddRegion().AddBlock(arguments);
        var inner = OpBuilder.AtEnd(block);
        List<Value> values = [.. outside, .. block.Arguments.ToArray()];
        if (values.Count > 0) generator.Fill(inner, values, random.Next(4), depth);
        Value[] first = before?.Invoke(inner) ?? [];
        // The last value of the type, so that what the body computes is used where it fits.
        Value[] rest = [.. likely.Select(v => values.FindLast(c => c.Type.Equals(v.Type)) is var found && found.IsNull ? v : found)];
        inner.Insert(inner.NewState(end).AddOperands(first).AddOperands(rest));
    }

    private void Finish(OpBuilder builder, OperationState state, List<Value> values)
    {
        generator.Decorate(state);
        generator.TryInsert(builder, state, values);
    }

    private Value[] Some(List<Value> values, Func<Value, bool> filter)
    {
        Value[] fitting = [.. values.Where(filter)];
        return fitting.Length == 0 ? [] : [.. Enumerable.Range(0, random.Next(3)).Select(_ => parts.Pick(fitting))];
    }

    private static IrType[] Types(Value[] values) => [.. values.Select(static v => v.Type)];

    private Value Constant(OpBuilder builder, IrType type) => ConstantOp.Create(builder, parts.Number(type)).FirstResult;

    private Value HloConstant(OpBuilder builder, TensorType type) => Hlo.ConstantOp.Create(builder, parts.Dense(type)).FirstResult;
}
