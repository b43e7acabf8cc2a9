using LLVMSharp.Interop;
using OpenXla.Ir.Dialects.Llvm;

namespace OpenXla.Ir.Targets.Llvm;

/// <summary>What is promised about functions, parameters and results: <c>llvm.noalias</c>, <c>passthrough = ["noinline", ["k", "v"]]</c>.</summary>
internal static class FunctionAttributes
{
    internal static void Set(LLVMContextRef context, LLVMValueRef function, FuncOp op)
    {
        SetList(context, function, op.ArgumentAttributes, static i => (LLVMAttributeIndex)(i + 1));
        SetList(context, function, op.ResultAttributes, static _ => LLVMAttributeIndex.LLVMAttributeReturnIndex);
        if (op.Passthrough is null) return;
        foreach (var entry in op.Passthrough.Elements)
            function.AddAttributeAtIndex(LLVMAttributeIndex.LLVMAttributeFunctionIndex, Passthrough(context, entry, op));
    }

    private static LLVMAttributeRef Passthrough(LLVMContextRef context, IrAttribute entry, FuncOp op) => entry switch
    {
        StringAttr name when LLVMAttributeRef.KindForName(name.Value) != 0 => context.CreateEnumAttribute(name.Value),
        StringAttr name => context.CreateStringAttribute(name.Value),
        ArrayAttr { Count: 2 } pair when pair[0] is StringAttr key && pair[1] is StringAttr value => LLVMAttributeRef.KindForName(key.Value) != 0 && ulong.TryParse(value.Value, out ulong number)
            ? context.CreateEnumAttribute(key.Value, number)
            : context.CreateStringAttribute(key.Value, value.Value),
        _ => throw EmissionException.At(op, $"has a 'passthrough' that is neither a name nor a name with a value: {entry}"),
    };

    private static void SetList(LLVMContextRef context, LLVMValueRef function, ArrayAttr? list, Func<int, LLVMAttributeIndex> indexOf)
    {
        if (list is null) return;
        for (int i = 0; i < list.Count; i++)
            foreach (var attribute in (DictionaryAttr)list[i])
            {
                if (!attribute.Name.StartsWith("llvm.", StringComparison.Ordinal)) continue;
                var name = attribute.Name["llvm.".Length..];
                if (LLVMAttributeRef.KindForName(name) == 0) continue;
                if (attribute.Value is UnitAttr) function.AddAttributeAtIndex(indexOf(i), context.CreateEnumAttribute(name));
                else if (attribute.Value is IntegerAttr number) function.AddAttributeAtIndex(indexOf(i), context.CreateEnumAttribute(name, (ulong)number.Int64));
            }
    }
}
