using System.Numerics;
using OpenXla.Ir.Builtin;
using OpenXla.Ir.Dialects.Arith;
using OpenXla.Ir.Dialects.Scf;
using OpenXla.Ir.Rewriting;

namespace OpenXla.Ir.Passes.Testing.Transforms;

/// <summary>Unrolls counted loops; what is left over of the iterations a second loop does.</summary>
internal static class ForUnrolling
{
    /// <summary>So often no test unrolls; the program would not fit into memory.</summary>
    internal const uint MaxFactor = 1 << 16;

    /// <summary><c>for %i = 0 to 10 { A(%i) } ⇒ for %i = 0 to 9 step 3 { A(%i); A(%i + 1); A(%i + 2) }; for %i = 9 to 10 { A(%i) }</c></summary>
    internal static void Unroll(ForOp loop, int factor, bool annotates)
    {
        if (loop.Body.Entry.First == loop.Body.Entry.Last) return;
        var builder = OpBuilder.BeforeOp(loop);
        var rewriter = new PatternRewriter(loop.Context);
        var step = loop.Step;
        Value upper, unrolledStep;
        bool hasRest = true;
        if (loop.StaticTripCount is { } count && NumberOf(loop.LowerBound) is { } start && NumberOf(loop.UpperBound) is { } end && NumberOf(step) is { } stride)
        {
            if (factor == 1)
            {
                if (count.IsOne) Promote(loop, rewriter);
                return;
            }
            var last = start + ((count - (count % factor)) * stride);
            hasRest = last < end;
            upper = hasRest ? Constant(builder, last, loop.UpperBound.Type) : loop.UpperBound;
            unrolledStep = stride.IsZero ? step : Constant(builder, stride * factor, step.Type);
        }
        else
        {
            (upper, unrolledStep) = ComputeBounds(builder, loop, factor);
        }
        if (hasRest) AddRest(loop, upper, rewriter);
        loop.UpperBound = upper;
        loop.Step = unrolledStep;
        CopyBody(loop, factor, step, annotates);
        Promote(loop, rewriter);
    }

    private static (Value Upper, Value Step) ComputeBounds(OpBuilder builder, ForOp loop, int factor)
    {
        var (lower, step) = (loop.LowerBound, loop.Step);
        Value distance = SubIOp.Create(builder, loop.UpperBound, lower).Result;
        Value one = Constant(builder, 1, distance.Type);
        Value roundingUp = AddIOp.Create(builder, distance, SubIOp.Create(builder, step, one).Result).Result;
        Value count = DivUIOp.Create(builder, roundingUp, step).Result;
        Value copies = Constant(builder, factor, count.Type);
        Value rest = RemSIOp.Create(builder, count, copies).Result;
        Value even = SubIOp.Create(builder, count, rest).Result;
        Value length = MulIOp.Create(builder, even, step).Result;
        Value upper = AddIOp.Create(builder, lower, length).Result;
        return (upper, MulIOp.Create(builder, step, copies).Result);
    }

    private static void AddRest(ForOp loop, Value from, PatternRewriter rewriter)
    {
        var rest = (ForOp)loop.Clone();
        loop.Block!.InsertBefore(rest, loop.Next);
        rest.LowerBound = from;
        for (int i = 0; i < loop.ResultCount; i++)
        {
            loop.GetResult(i).ReplaceAllUsesWith(rest.GetResult(i));
            rest.SetOperand(3 + i, loop.GetResult(i));
        }
        Promote(rest, rewriter);
    }

    private static void CopyBody(ForOp loop, int factor, Value step, bool annotates)
    {
        var yield = loop.Yield;
        var builder = OpBuilder.BeforeOp(yield);
        var originals = loop.Body.Entry.Operations.ToArray()[..^1];
        var yielded = yield.Values.ToArray();
        var last = yielded.ToArray();
        var variable = loop.InductionVariable;
        for (int copy = 1; copy < factor; copy++)
        {
            var mapping = new IrMapping();
            for (int i = 0; i < last.Length; i++) mapping.Map(loop.IterArgument(i), last[i]);
            if (variable.HasUses)
            {
                builder.Location = loop.Location;
                Value distance = MulIOp.Create(builder, step, Constant(builder, copy, variable.Type)).Result;
                mapping.Map(variable, AddIOp.Create(builder, variable, distance).Result);
            }
            foreach (var original in originals)
            {
                var clone = builder.InsertClone(original, mapping);
                if (annotates) Annotate(clone, copy);
            }
            for (int i = 0; i < last.Length; i++) last[i] = mapping.Lookup(yielded[i]);
        }
        if (annotates)
            foreach (var original in originals) Annotate(original, 0);
        yield.SetOperands(last);
    }

    private static void Annotate(Operation op, int copy) => op.SetAttribute("unrolled_iteration", new IntegerAttr(copy, new IntegerType(32, Signedness.Unsigned)));

    /// <summary><c>for %i = %lb … { A; yield %x } ⇒ A with %lb, %x</c> for a loop that runs once; one that never runs goes.</summary>
    private static void Promote(ForOp loop, PatternRewriter rewriter)
    {
        if (loop.StaticTripCount is { IsZero: true })
        {
            rewriter.Replace(loop, loop.InitArgs.ToArray());
            return;
        }
        if (loop.StaticTripCount is not { IsOne: true }) return;
        var yield = loop.Yield;
        for (int i = 0; i < loop.ResultCount; i++) loop.GetResult(i).ReplaceAllUsesWith(yield.Values[i]);
        rewriter.InlineBlockBefore(loop.Body.Entry, loop, [loop.LowerBound, .. loop.InitArgs.ToArray()]);
        rewriter.Erase(yield);
        rewriter.Erase(loop);
    }

    private static BigInteger? NumberOf(Value value) => OperationFolding.ConstantOf(value) is IntegerAttr number ? number.Value : null;

    private static Value Constant(OpBuilder builder, BigInteger value, IrType type) =>
        ConstantOp.Create(builder, new IntegerAttr(type is IntegerType integer ? integer.Wrap(value) : value, type)).Result;
}
