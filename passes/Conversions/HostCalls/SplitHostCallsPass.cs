using OpenXla.Ir.Dialects.Func;
using OpenXla.Ir.Dialects.Stablehlo;

namespace OpenXla.Ir.Passes.Conversions.HostCalls;

/// <summary>
/// Splits custom calls that the host does from the program that a target compiles. What such a call reads becomes a result of the
/// function, after those that it has: <c>f { custom_call @check.eq(%0, %1); return %2 } ⇒ f { return %2, %0, %1 }</c> here and
/// <c>f(%0, %1) { custom_call @check.eq(%0, %1) }</c> in <see cref="Host"/>, which the interpreter runs once the target is done.
/// </summary>
/// <remarks>
/// Only calls are moved whose target is registered and whose results nobody reads, and only from functions that nobody calls; run it
/// after <c>inline</c>. The others stay, and whoever lowers the program says so.
/// </remarks>
[Pass("split-host-calls")]
public sealed partial class SplitHostCallsPass : Pass<ModuleOp>
{
    /// <summary>Takes the calls; without it they are dropped.</summary>
    public ModuleOp? Host { get; init; }

    protected override void Run(ModuleOp op, PassContext context)
    {
        var called = SymbolUses.Inside(op).Select(static u => u.Reference.Leaf).ToHashSet(StringComparer.Ordinal);
        foreach (var function in op.Body.OperationsOf<FuncOp>())
            if (function is { IsDeclaration: false, Body.HasOneBlock: true } && !called.Contains(function.SymbolName!)) Split(function);
    }

    private void Split(FuncOp function)
    {
        var body = function.Body.Entry;
        var calls = body.OperationsOf<CustomCallOp>().Where(static c => !c.HasUses && CustomCallHandlers.Find(c.Target) is not null).ToList();
        if (calls.Count == 0) return;
        var results = new List<Value>();
        foreach (var operand in calls.SelectMany(static c => c.Operands.ToArray()))
            if (!IsConstant(operand) && !results.Contains(operand)) results.Add(operand);
        if (Host is not null) Move(function, calls, results);
        foreach (var call in calls) call.Erase();
        body.Last!.SetOperands([.. body.Last!.Operands.ToArray(), .. results]);
        var type = function.Type;
        function.Type = new FunctionType([.. type.Inputs], [.. type.Results, .. results.Select(static v => v.Type)]);
        if (function.ResultAttributes is { } attributes)
            function.ResultAttributes = ArrayAttr.Of([.. attributes.Elements, .. Enumerable.Repeat(DictionaryAttr.Empty, results.Count)]);
    }

    /// <summary>Constants are known to the host; there is no need to have them computed.</summary>
    private static bool IsConstant(Value value) => value.DefiningOp is IConstantLike;

    private void Move(FuncOp function, List<CustomCallOp> calls, List<Value> results)
    {
        var builder = new OpBuilder(function.Context) { Location = function.Location };
        builder.SetInsertionPointToEnd(Host!.Body);
        var there = FuncOp.Create(builder, function.SymbolName!, new FunctionType([.. results.Select(static v => v.Type)], []));
        builder.SetInsertionPointToEnd(there.Body.Entry);
        var mapping = new IrMapping();
        for (int i = 0; i < results.Count; i++) mapping.Map(results[i], there.Body.Entry.GetArgument(i));
        foreach (var call in calls)
        {
            foreach (var operand in call.Operands)
                if (IsConstant(operand) && !mapping.Contains(operand)) builder.InsertClone(operand.DefiningOp!, mapping);
            builder.InsertClone(call, mapping);
        }
        Dialects.Func.ReturnOp.Create(builder, []);
    }
}
