using OpenXla.Ir.Dialects.Llvm;

namespace OpenXla.Ir.Passes.Conversions.ToLlvm;

/// <summary>
/// Entries that take one array of pointers, so that callers need no signature:
/// <c>func.func @f(%m: memref&lt;4xf32>, %n: i32) -> f32 ⇒ llvm.func @f_packed(%arguments: !llvm.ptr)</c> with pointers to the elements of
/// %m, to %n, and to where the result goes. Memrefs of other than static shape and identity layout come as pointers to descriptors.
/// </summary>
internal sealed class PackedEntries(LlvmTypeConverter types)
{
    internal const string Suffix = "_packed";

    private readonly List<(FuncOp Function, FunctionType Type)> _functions = [];

    /// <summary>Remembers a public function whose signature has been converted.</summary>
    internal void Note(FuncOp function, FunctionType type) => _functions.Add((function, type));

    /// <summary>Writes the entries, each after its function.</summary>
    internal void Emit()
    {
        foreach (var (function, type) in _functions) Emit(function, type);
    }

    private void Emit(FuncOp function, FunctionType type)
    {
        var builder = new OpBuilder(function.Context);
        builder.SetInsertionPointAfter(function);
        builder.Location = function.Location;
        var entry = FuncOp.Create(builder, function.SymbolName + Suffix, new LlvmFunctionType(LlvmVoidType.Instance, [LlvmPointerType.Default]));
        var body = entry.Body.AddBlock(LlvmPointerType.Default);
        builder.SetInsertionPointToEnd(body);
        var packed = body.GetArgument(0);
        var arguments = new List<Value>();
        for (int i = 0; i < type.Inputs.Count; i++) AddArgument(builder, type.Inputs[i], Slot(builder, packed, i), arguments);
        var call = CallOp.Create(builder, function, [.. arguments]);
        // What the entry knows the function knows too; inlined, all would be compiled twice.
        call.SetAttribute("no_inline", UnitAttr.Instance);
        for (int i = 0; i < type.Results.Count; i++)
        {
            var value = type.Results.Count == 1 ? call.GetResult(0) : ExtractValueOp.Create(builder, call.GetResult(0), i).Res;
            builder.Insert(builder.NewState<StoreOp>().AddOperands(value, Slot(builder, packed, type.Inputs.Count + i)));
        }
        builder.Insert(builder.NewState<ReturnOp>());
    }

    /// <summary>The pointer at a place of the array.</summary>
    private static Value Slot(OpBuilder builder, Value packed, int index) =>
        Load(builder, GetElementPtrOp.Create(builder, LlvmPointerType.Default, packed, [index], GepNoWrapFlags.InBounds).Res, LlvmPointerType.Default);

    private void AddArgument(OpBuilder builder, IrType type, Value pointer, List<Value> arguments)
    {
        if (type is not MemRefType memory)
        {
            arguments.Add(Load(builder, pointer, types.Convert(type)!));
            return;
        }
        if (memory.Layout is not null || !memory.HasStaticShape)
        {
            arguments.AddRange(MemRefDescriptor.Fields(builder, memory, Load(builder, pointer, types.Convert(type)!)));
            return;
        }
        arguments.Add(pointer);
        arguments.Add(pointer);
        arguments.Add(LlvmValues.Index(builder, 0));
        foreach (long extent in memory.Shape) arguments.Add(LlvmValues.Index(builder, extent));
        foreach (long stride in Dialects.MemRef.StridedLayout.RowMajor(memory.Shape)) arguments.Add(LlvmValues.Index(builder, stride));
    }

    private static Value Load(OpBuilder builder, Value pointer, IrType type) =>
        builder.Insert(builder.NewState<LoadOp>().AddOperands(pointer).AddResultTypes(type)).GetResult(0);
}
