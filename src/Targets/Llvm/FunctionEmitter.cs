using LLVMSharp.Interop;

namespace OpenXla.Ir.Targets.Llvm;

/// <summary>
/// Emits the body of a function. Blocks are visited so that what dominates comes first; a block's arguments are phis, which get
/// their values when all blocks are there.
/// </summary>
internal sealed class FunctionEmitter : IDisposable
{
    private readonly Dictionary<Value, LLVMValueRef> _values = [];
    private readonly Dictionary<Block, LLVMBasicBlockRef> _blocks = [];
    private readonly Dictionary<Block, LLVMValueRef[]> _phis = [];
    private readonly List<(Block Target, LLVMBasicBlockRef From, OperandRange Values)> _edges = [];
    private readonly LLVMValueRef _function;

    internal FunctionEmitter(LlvmEmitter module, LLVMValueRef function)
    {
        Module = module;
        _function = function;
        Builder = module.Types.Context.CreateBuilder();
    }

    internal LlvmEmitter Module { get; }

    internal LLVMBuilderRef Builder { get; }

    internal LLVMValueRef ValueOf(Value value) => _values[value];

    internal LLVMValueRef Operand(Operation op, int index) => _values[op.GetOperand(index)];

    internal void Define(Value value, LLVMValueRef emitted) => _values[value] = emitted;

    internal LLVMTypeRef TypeOf(Value value, Operation user) => Module.Types.Emit(value.Type, user);

    /// <summary>Where a branch goes that hands over these values. The second edge to a block in one terminator passes through a block of its own, as phis tell edges apart by where they come from.</summary>
    internal LLVMBasicBlockRef Edge(Operation terminator, int successor, OperandRange values)
    {
        var target = terminator.GetSuccessor(successor);
        bool again = false;
        for (int i = 0; i < successor; i++) again |= terminator.GetSuccessor(i) == target;
        if (!again || values.Count == 0)
        {
            if (values.Count > 0) _edges.Add((target, Builder.InsertBlock, values));
            return _blocks[target];
        }
        var home = Builder.InsertBlock;
        var between = _function.AppendBasicBlock();
        Builder.PositionAtEnd(between);
        Builder.BuildBr(_blocks[target]);
        Builder.PositionAtEnd(home);
        _edges.Add((target, between, values));
        return between;
    }

    internal void EmitBody(Region body)
    {
        var order = ReversePostOrder(body.Entry);
        foreach (var block in order) _blocks[block] = _function.AppendBasicBlock();
        for (int i = 0; i < body.Entry.ArgumentCount; i++) Define(body.Entry.GetArgument(i), _function.GetParam((uint)i));
        foreach (var block in order)
        {
            Builder.PositionAtEnd(_blocks[block]);
            if (block != body.Entry) EmitPhis(block);
            EmitOperations(block);
        }
        foreach (var (target, from, values) in _edges)
            for (int i = 0; i < values.Count; i++) _phis[target][i].AddIncoming(_values[values[i]], from);
    }

    /// <summary>The operations of a block, in order.</summary>
    internal void EmitOperations(Block block)
    {
        foreach (var op in block.Operations)
        {
            if (!Instructions.Table.TryGetValue(op.GetType(), out var emit)) throw EmissionException.At(op, "can't be emitted as LLVM IR; convert it to the llvm dialect first");
            emit(this, op);
        }
    }

    private void EmitPhis(Block block)
    {
        var phis = new LLVMValueRef[block.ArgumentCount];
        for (int i = 0; i < phis.Length; i++)
        {
            var argument = block.GetArgument(i);
            phis[i] = Builder.BuildPhi(Module.Types.Emit(argument.Type, block.ParentOp!));
            Define(argument, phis[i]);
        }
        _phis[block] = phis;
    }

    /// <summary>Blocks that are never reached are left out.</summary>
    private static List<Block> ReversePostOrder(Block entry)
    {
        var order = new List<Block>();
        var seen = new HashSet<Block> { entry };
        var stack = new Stack<(Block Block, IEnumerator<Block> Next)>();
        stack.Push((entry, entry.Successors.GetEnumerator()));
        while (stack.TryPeek(out var top))
        {
            if (!top.Next.MoveNext())
            {
                order.Add(top.Block);
                stack.Pop().Next.Dispose();
                continue;
            }
            var next = top.Next.Current;
            if (seen.Add(next)) stack.Push((next, next.Successors.GetEnumerator()));
        }
        order.Reverse();
        return order;
    }

    public void Dispose() => Builder.Dispose();
}
