using OpenXla.Ir.Dialects.Arith;
using OpenXla.Ir.Dialects.Func;
using OpenXla.Ir.Dialects.Linalg;
using OpenXla.Ir.Dialects.MemRef;
using OpenXla.Ir.Dialects.Scf;
using OpenXla.Ir.Dialects.Tensor;
using ConstantOp = OpenXla.Ir.Dialects.Arith.ConstantOp;

namespace OpenXla.Ir.Passes.Bufferization;

/// <summary>Rewrites one function in the order of its text, knowing the buffer of every tensor seen so far.</summary>
internal sealed partial class FunctionBufferizer
{
    /// <summary>The alignment of what is allocated: a cache line, and the widest vector.</summary>
    private const long Alignment = 64;

    private readonly FuncOp _function;
    private readonly ConstantGlobals _globals;
    private readonly PassContext _pass;
    private readonly OpBuilder _builder;
    private readonly BufferTable _buffers = new();
    private readonly List<Value> _resultBuffers = [];

    internal FunctionBufferizer(FuncOp function, ConstantGlobals globals, PassContext pass)
    {
        _function = function;
        _globals = globals;
        _pass = pass;
        _builder = new OpBuilder(function.Context);
    }

    internal bool Run()
    {
        var type = _function.Type;
        if (!ConvertSignature(type)) return false;
        if (_function.IsDeclaration) return true;
        var entry = _function.Body.Entry;
        for (int i = 0; i < type.Inputs.Count; i++)
            if (type.Inputs[i] is TensorType tensor) Rename(entry.GetArgument(i), tensor, isWritable: false);
        int next = type.Inputs.Count;
        foreach (var result in type.Results)
            if (result is TensorType) _resultBuffers.Add(entry.GetArgument(next++));
        foreach (var block in _function.Body.Blocks)
            if (!Process(block)) return false;
        return true;
    }

    private bool ConvertSignature(FunctionType type)
    {
        var inputs = new List<IrType>();
        var outputs = new List<IrType>();
        var results = new List<IrType>();
        foreach (var input in type.Inputs) inputs.Add(input is TensorType t ? MemoryOf(t) : input);
        foreach (var result in type.Results)
        {
            if (result is not TensorType tensor) results.Add(result);
            else if (!tensor.HasStaticShape)
            {
                _pass.Error(_function, $"returns '{tensor}', whose size is not known before the call, so no memory can be given for it")
                    .WithHint("specialise the function to static shapes first");
                return false;
            }
            else outputs.Add(MemoryOf(tensor));
        }
        _function.Type = new FunctionType([.. inputs, .. outputs], [.. results]);
        if (outputs.Count > 0) _function.ResultAttributes = null;
        if (_function.ArgumentAttributes is { } attributes && outputs.Count > 0)
            _function.ArgumentAttributes = ArrayAttr.Of([.. attributes.Elements, .. Enumerable.Repeat(DictionaryAttr.Empty, outputs.Count)]);
        if (!_function.IsDeclaration)
            foreach (var output in outputs) _function.Body.Entry.AddArgument(output, _function.Location);
        return true;
    }

    private static MemRefType MemoryOf(TensorType type) => new(type.Shape, type.ElementType);

    /// <summary>Turns a tensor argument into the memory that holds it; its uses read a stand-in until they are processed.</summary>
    private void Rename(Value argument, TensorType tensor, bool isWritable)
    {
        argument.Type = MemoryOf(tensor);
        _buffers.Add(argument, argument, isWritable);
    }

    private bool Process(Block block)
    {
        foreach (var op in block.Operations)
        {
            _builder.SetInsertionPoint(op);
            if (!Process(op)) return false;
        }
        return true;
    }

    private bool Process(Operation op) => op switch
    {
        ReturnOp ret => Return(ret),
        CallOp call => Call(call),
        IfOp branch => If(branch),
        WhileOp loop => While(loop),
        ForOp loop => For(loop),
        // What they hand on is stored by the rule of the loop or branch that they end.
        Dialects.Scf.YieldOp or ConditionOp => true,
        _ when !UsesTensors(op) => ProcessRegions(op),
        ConstantOp constant => Constant(constant),
        EmptyOp empty => Done(empty, Allocate(empty.Result.Type, empty.DynamicSizes), isWritable: true),
        IStructured => Structured(op),
        _ => ProcessTensorOp(op),
    };

    private bool UsesTensors(Operation op)
    {
        foreach (var operand in op.Operands)
            if (operand.Type is TensorType or UnrankedTensorType || _buffers.IsKnown(operand)) return true;
        foreach (var result in op.Results)
            if (result.Type is TensorType or UnrankedTensorType) return true;
        return false;
    }

    private bool ProcessRegions(Operation op)
    {
        foreach (var region in op.Regions)
            foreach (var block in region.Blocks)
                if (!Process(block)) return false;
        return true;
    }

    private bool Unsupported(Operation op, string reason)
    {
        _pass.Error(op, "can't be turned into an operation on memory: " + reason);
        return false;
    }

    /// <summary>Records the buffer of the op's result and erases the op once nobody holds its tensor.</summary>
    private bool Done(Operation op, Value buffer, bool isWritable, Value aliasOf = default)
    {
        _buffers.Add(op.GetResult(0), buffer, isWritable, aliasOf);
        _buffers.EraseLater(op);
        return true;
    }

    private Value BufferOf(Value tensor) => _buffers.BufferOf(tensor);

    private Value Allocate(TensorType type, OperandRange dynamicSizes = default)
    {
        var sizes = dynamicSizes.Count == 0 ? [] : dynamicSizes.ToArray();
        var state = _builder.NewState<AllocOp>().AddOperands(sizes).AddResultTypes(MemoryOf(type))
            .AddAttribute("alignment", IntegerAttr.I64(Alignment))
            .AddAttribute("operandSegmentSizes", DenseArrayAttr.I32(sizes.Length, 0));
        return _builder.Insert(state).GetResult(0);
    }

    /// <summary>Memory of a tensor's type, its dynamic extents those of <paramref name="like"/>.</summary>
    private Value AllocateLike(TensorType type, Value like)
    {
        var sizes = new List<Value>();
        for (int i = 0; i < type.Rank; i++)
        {
            if (!type.Shape.IsDynamic(i)) continue;
            var index = ConstantOp.Create(_builder, IntegerAttr.Index(i)).GetResult(0);
            sizes.Add(Dialects.MemRef.DimOp.Create(_builder, like, index).GetResult(0));
        }
        var state = _builder.NewState<AllocOp>().AddOperands([.. sizes]).AddResultTypes(MemoryOf(type))
            .AddAttribute("alignment", IntegerAttr.I64(Alignment))
            .AddAttribute("operandSegmentSizes", DenseArrayAttr.I32(sizes.Count, 0));
        return _builder.Insert(state).GetResult(0);
    }

    private void Copy(Value from, Value to)
    {
        if (from != to) Dialects.MemRef.CopyOp.Create(_builder, from, to);
    }

    private bool Constant(ConstantOp op)
    {
        if (op.Value is not ElementsAttr elements || op.Result.Type is not TensorType type) return Unsupported(op, $"{op.Value} is no elements attribute");
        var global = _globals.For(elements, MemoryOf(type), op.Location);
        var state = _builder.NewState<GetGlobalOp>().AddAttribute("name", new SymbolRefAttr(global.Symbol.Value)).AddResultTypes(MemoryOf(type));
        return Done(op, _builder.Insert(state).GetResult(0), isWritable: false);
    }

    private bool Return(ReturnOp op)
    {
        int next = 0;
        var rest = new List<Value>();
        foreach (var value in op.Values)
        {
            if (!_buffers.IsKnown(value)) rest.Add(value);
            else Copy(BufferOf(value), _resultBuffers[next++]);
        }
        op.SetOperands([.. rest]);
        _buffers.EraseNow();
        return true;
    }

    private bool Call(CallOp op)
    {
        var arguments = new List<Value>();
        foreach (var argument in op.Arguments) arguments.Add(_buffers.IsKnown(argument) ? Contiguous(BufferOf(argument)) : argument);
        var outputs = new List<(Value Tensor, Value Buffer)>();
        var results = new List<Value>();
        foreach (var result in op.Results)
        {
            if (result.Type is not TensorType type)
            {
                results.Add(result);
                continue;
            }
            if (!type.HasStaticShape) return Unsupported(op, $"the size of its result '{type}' is not known before the call");
            outputs.Add((result, Allocate(type)));
        }
        arguments.AddRange(outputs.Select(o => o.Buffer));
        var state = _builder.NewState<CallOp>().AddOperands([.. arguments]).AddResultTypes([.. results.Select(r => r.Type)])
            .AddAttribute("callee", op.CalleeSymbol);
        var call = _builder.Insert(state);
        for (int i = 0; i < results.Count; i++) results[i].ReplaceAllUsesWith(call.GetResult(i));
        foreach (var (tensor, buffer) in outputs) _buffers.Add(tensor, buffer, isWritable: true);
        _buffers.EraseLater(op);
        return true;
    }
}
