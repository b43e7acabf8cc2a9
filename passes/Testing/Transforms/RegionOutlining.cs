using OpenXla.Ir.Builtin;
using OpenXla.Ir.Dialects.Func;
using OpenXla.Ir.Rewriting;
using ConstantOp = OpenXla.Ir.Dialects.Arith.ConstantOp;

namespace OpenXla.Ir.Passes.Testing.Transforms;

/// <summary>Makes functions of regions: <c>if { A; yield %x } ⇒ func @f { A; return %x }, if { %y = call @f; yield %y }</c>.</summary>
internal static class RegionOutlining
{
    /// <summary>Moves the block of a region into a function before the one around it; false where the region has several blocks, or no function is around it.</summary>
    internal static bool Outline(Region region, string name)
    {
        if (!region.HasOneBlock || region.Entry.Terminator is not { } end || region.Owner.Ancestor<FuncOp>() is not { } function) return false;
        var captures = FindCaptures(region);
        var original = region.Entry;
        var arguments = original.Arguments.Types();
        IrType[] inputs = [.. arguments, .. captures.Select(static c => c.Type)];
        var builder = new PatternRewriter(region.Context);
        builder.SetInsertionPoint(function);
        builder.Location = region.Owner.Location;
        var outlined = FuncOp.Create(builder, name, new FunctionType([.. inputs], [.. end.Operands.Types()]));
        var body = outlined.Body.Entry;
        builder.MergeBlocks(original, body, body.Arguments.ToArray()[..arguments.Length]);
        builder.SetInsertionPointToEnd(body);
        builder.Location = region.Owner.Location;
        builder.Insert<ReturnOp>(builder.NewState<ReturnOp>().AddOperands(end.Operands.ToArray()));
        var replacement = builder.CreateBlock(region, arguments);
        builder.Location = region.Owner.Location;
        var call = builder.Insert<CallOp>(builder.NewState<CallOp>()
            .AddOperands([.. replacement.Arguments.ToArray(), .. captures])
            .AddAttribute("callee", new SymbolRefAttr(name))
            .AddResultTypes(end.Operands.Types()));
        var results = new IrMapping();
        for (int i = 0; i < end.OperandCount; i++) results.Map(end.GetOperand(i), call.GetResult(i));
        builder.InsertClone(end, results);
        builder.Erase(end);
        for (int i = 0; i < captures.Count; i++) ReplaceCapture(builder, captures[i], body.GetArgument(arguments.Length + i), outlined);
        return true;
    }

    /// <summary>A constant index is made again inside.</summary>
    private static void ReplaceCapture(PatternRewriter builder, Value capture, Value argument, FuncOp outlined)
    {
        var replacement = argument;
        if (capture.DefiningOp is ConstantOp { Value: IntegerAttr { Type: IndexType } } constant)
        {
            builder.SetInsertionPointToStart(outlined.Body.Entry);
            replacement = builder.InsertClone(constant).GetResult(0);
        }
        builder.ReplaceUsesIf(capture, replacement, use => outlined.Encloses(use.Owner));
    }

    private static List<Value> FindCaptures(Region region)
    {
        var captures = new List<Value>();
        var known = new HashSet<Value>();
        foreach (var top in region.Entry.Operations)
            top.Walk(op =>
            {
                foreach (var operand in op.Operands)
                    if (operand.ParentRegion is { } home && !home.IsWithin(region) && known.Add(operand)) captures.Add(operand);
            });
        return captures;
    }
}
