using OpenXla.Ir.Builtin;
using OpenXla.Ir.Interfaces;

namespace OpenXla.Ir.Passes.Transforms.RemoveDeadValues;

/// <summary>Takes dead values out of the program. Where one is still handed on, or read where control never comes, poison takes its place.</summary>
internal sealed class DeadValueRemoval(DeadValues dead)
{
    private readonly List<Operation> _poison = [];

    internal void Run()
    {
        foreach (var operand in dead.Poisoned) Poison(operand);
        // Operations that go may read one another.
        foreach (var op in dead.Operations)
        {
            if (op.Info.Is(OperationTraits.Terminator)) PutUnreachable(op);
            op.DropAllReferences();
        }
        foreach (var (block, arguments) in dead.BlockArguments) RemoveArguments(block, arguments);
        foreach (var function in dead.Functions) RemoveParts(function);
        foreach (var op in dead.Operations) Erase(op);
        foreach (var op in _poison)
            if (!op.IsErased && !op.HasUses) op.Erase();
    }

    private void Poison(OpOperand operand)
    {
        var builder = OpBuilder.BeforeOp(operand.Owner);
        builder.Location = operand.Value.Location;
        var poison = builder.Insert(builder.NewState("ub.poison").AddResultTypes(operand.Value.Type));
        _poison.Add(poison);
        operand.Owner.SetOperand(operand.Index, poison.FirstResult);
    }

    private void PoisonUses(Value value)
    {
        foreach (var use in value.Uses.ToArray()) Poison(use);
    }

    private static void PutUnreachable(Operation terminator)
    {
        var builder = OpBuilder.BeforeOp(terminator);
        builder.Insert(builder.NewState("ub.unreachable"));
    }

    private void RemoveArguments(Block block, bool[] arguments)
    {
        for (int i = arguments.Length - 1; i >= 0; i--)
        {
            if (!arguments[i]) continue;
            foreach (var predecessor in block.Predecessors.Distinct().ToArray())
            {
                var last = predecessor.Last!;
                var branch = (IBranch)last;
                for (int s = 0; s < last.SuccessorCount; s++)
                    if (last.GetSuccessor(s) == block) branch.RemoveSuccessorOperand(s, i - (block.ArgumentCount - branch.SuccessorOperands(s).Count));
            }
            PoisonUses(block.GetArgument(i));
            block.EraseArgument(i);
        }
    }

    private void RemoveParts(DeadFunctionParts parts)
    {
        var function = (Operation)parts.Function;
        var type = parts.Function.Type;
        var body = parts.Function.Body;
        for (int i = parts.Arguments.Length - 1; i >= 0; i--)
        {
            if (!parts.Arguments[i]) continue;
            PoisonUses(body.Entry.GetArgument(i));
            body.Entry.EraseArgument(i);
        }
        foreach (var block in body.Blocks)
            if (block.Last is { } end && end.Info.Is(OperationTraits.ReturnLike) && end.OperandCount == parts.Results.Length)
                end.SetOperands(Kept(end.Operands.ToArray(), parts.Results));
        parts.Function.Type = new FunctionType([.. Kept([.. type.Inputs], parts.Arguments)], [.. Kept([.. type.Results], parts.Results)]);
        KeepAttributes(function, "arg_attrs", parts.Arguments);
        KeepAttributes(function, "res_attrs", parts.Results);
        foreach (var call in parts.Calls) RemoveParts(call, parts);
    }

    private void RemoveParts(Operation op, DeadFunctionParts parts)
    {
        if (op.IsErased) return;
        var site = (ICall)op;
        var arguments = site.CallArguments;
        // The call may stand in an operation that goes, and have no operands any more.
        if (arguments.Count == parts.Arguments.Length) site.SetCallArguments(Kept(arguments.ToArray(), parts.Arguments));
        KeepAttributes(op, "arg_attrs", parts.Arguments);
        KeepAttributes(op, "res_attrs", parts.Results);
        if (Array.IndexOf(parts.Results, true) < 0) return;
        for (int i = 0; i < parts.Results.Length; i++)
            if (parts.Results[i]) PoisonUses(op.GetResult(i));
        var builder = OpBuilder.BeforeOp(op);
        var state = new OperationState(op.Info, op.Location).AddOperands(op.Operands);
        foreach (var type in Kept([.. op.Results.Types()], parts.Results)) state.AddResultTypes(type);
        for (int i = 0; i < op.SuccessorCount; i++) state.Successors.Add(op.GetSuccessor(i));
        var call = builder.Insert(state);
        foreach (var attribute in op.AllAttributes.Entries) call.SetAttribute(attribute.Name, attribute.Value);
        for (int i = 0, at = 0; i < parts.Results.Length; i++)
            if (!parts.Results[i]) op.GetResult(i).ReplaceAllUsesWith(call.GetResult(at++));
        op.Erase();
    }

    private static void KeepAttributes(Operation op, string name, bool[] isDead)
    {
        if (op.GetAttribute(name) is not ArrayAttr { Elements: var elements } || elements.Count != isDead.Length) return;
        var kept = Kept([.. elements], isDead);
        bool isEmpty = Array.TrueForAll(kept, static e => e is DictionaryAttr { Entries.IsEmpty: true });
        op.SetAttribute(name, isEmpty ? null : ArrayAttr.Of(kept));
    }

    private static T[] Kept<T>(T[] all, bool[] isDead) => [.. all.Where((_, i) => !isDead[i])];

    private void Erase(Operation op)
    {
        if (op.IsErased) return;
        foreach (var result in op.Results) PoisonUses(result);
        op.Erase();
    }
}
