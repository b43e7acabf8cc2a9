using OpenXla.Ir.Dialects.Llvm;
using Func = OpenXla.Ir.Dialects.Func;

namespace OpenXla.Ir.Passes.Conversions.ToLlvm;

/// <summary>Functions and calls. A memref argument becomes the fields of its descriptor; several results become one struct.</summary>
public sealed class FuncToLlvm
{
    private readonly LlvmTypeConverter _types;
    private readonly bool _noAlias;

    private FuncToLlvm(LlvmTypeConverter types, bool noAlias) => (_types, _noAlias) = (types, noAlias);

    /// <param name="patterns">Takes the rewrites.</param>
    /// <param name="types">Converts parameters and results.</param>
    /// <param name="noAlias">The callers promise that no two memref arguments of public functions overlap.</param>
    public static void Populate(PatternSet patterns, LlvmTypeConverter types, bool noAlias = false)
    {
        ArgumentNullException.ThrowIfNull(patterns);
        ArgumentNullException.ThrowIfNull(types);
        var rewrites = new FuncToLlvm(types, noAlias);
        patterns.Add<Func.FuncOp>(rewrites.LowerFunc).Add<Func.ReturnOp>(rewrites.LowerReturn).Add<Func.CallOp>(rewrites.LowerCall)
            .Add<Func.CallIndirectOp>(rewrites.LowerCallIndirect).Add<Func.ConstantOp>(LowerConstant);
    }

    /// <summary><c>func.func @f(%m: memref&lt;4xf32>) ⇒ llvm.func @f(%allocated: !llvm.ptr, %aligned: !llvm.ptr, %offset: i64, %size: i64, %stride: i64)</c></summary>
    private bool LowerFunc(Func.FuncOp op, PatternRewriter rewriter)
    {
        var parameters = new IrType[op.Type.Inputs.Count][];
        for (int i = 0; i < parameters.Length; i++)
        {
            if (_types.ConvertParameter(op.Type.Inputs[i]) is not { } converted) return rewriter.NoMatch(op, $"argument type '{op.Type.Inputs[i]}' has no counterpart in LLVM");
            parameters[i] = converted;
        }
        if (_types.ConvertResults(op.Type.Results.Span) is not { } result) return rewriter.NoMatch(op, $"a result type has no counterpart in LLVM");
        var function = FuncOp.Create(rewriter, op.SymbolName!, new LlvmFunctionType(result, [.. parameters.SelectMany(static p => p)]));
        function.VisibilityAttribute = op.VisibilityAttribute;
        if (op.NoInline) function.Passthrough = ArrayAttr.Of([new StringAttr("noinline")]);
        SetArgumentAttributes(op, function, parameters);
        foreach (var attribute in op.DiscardableAttributes)
            function.SetAttribute(attribute.Name, attribute.Value);
        function.Body.TakeBody(op.Body);
        if (!function.IsDeclaration) ConvertArguments(function.Body.Entry, parameters, rewriter);
        return rewriter.Erase(op);
    }

    private void SetArgumentAttributes(Func.FuncOp op, FuncOp function, IrType[][] parameters)
    {
        bool promise = _noAlias && !op.IsDeclaration && ((ISymbol)op).Visibility == SymbolVisibility.Public;
        var attributes = new List<DictionaryAttr>();
        for (int i = 0; i < parameters.Length; i++)
        {
            var own = op.ArgumentAttributes?[i] as DictionaryAttr ?? DictionaryAttr.Empty;
            bool isMemory = op.Type.Inputs[i] is MemRefType;
            for (int j = 0; j < parameters[i].Length; j++)
                attributes.Add(!isMemory ? own : promise && j == 1 ? DictionaryAttr.Of([new NamedAttribute("llvm.noalias", UnitAttr.Instance)]) : DictionaryAttr.Empty);
        }
        if (attributes.Exists(static a => a.Count > 0)) function.ArgumentAttributes = ArrayAttr.Of(attributes);
    }

    private void ConvertArguments(Block entry, IrType[][] parameters, PatternRewriter rewriter)
    {
        rewriter.SetInsertionPointToStart(entry);
        for (int i = parameters.Length - 1, at = parameters.Length - 1; i >= 0; i--, at--)
        {
            var old = entry.GetArgument(at);
            var fields = new Value[parameters[i].Length];
            for (int j = 0; j < fields.Length; j++) fields[j] = entry.InsertArgument(at + 1 + j, parameters[i][j], old.Location);
            if (old.HasUses)
            {
                rewriter.Location = old.Location;
                var value = old.Type is MemRefType memory ? MemRefDescriptor.FromFields(rewriter, _types, memory, fields) : fields[0];
                if (!value.Type.Equals(old.Type)) value = UnrealizedConversionCastOp.Create(rewriter, [old.Type], [value]).GetResult(0);
                rewriter.ReplaceAllUsesWith(old, value);
            }
            entry.EraseArgument(at);
        }
    }

    /// <summary><c>func.return %a, %b ⇒ llvm.return of a struct of both</c></summary>
    private bool LowerReturn(Func.ReturnOp op, PatternRewriter rewriter)
    {
        var values = rewriter.Converted(op.Values);
        if (values.Length > 1)
        {
            Value packed = PoisonOp.Create(rewriter, new LlvmStructType([.. values.Select(v => v.Type)])).Res;
            for (int i = 0; i < values.Length; i++) packed = InsertValueOp.Insert(rewriter, packed, values[i], i).Res;
            values = [packed];
        }
        rewriter.Insert(rewriter.NewState<ReturnOp>().AddOperands(values));
        return rewriter.Erase(op);
    }

    /// <summary><c>func.call @f(%m) ⇒ llvm.call @f(the fields of %m)</c></summary>
    private bool LowerCall(Func.CallOp op, PatternRewriter rewriter)
    {
        if (_types.ConvertResults(op.Results.Types()) is not { } result) return rewriter.NoMatch(op, $"a result type has no counterpart in LLVM");
        var call = CallOp.Create(rewriter, op.CalleeSymbol.Leaf, result, [.. ExpandArguments(op.Arguments, rewriter)]);
        return rewriter.Replace(op, ResultsOf(call, op.ResultCount, rewriter));
    }

    /// <summary><c>func.call_indirect %f(%a) ⇒ llvm.call %f(%a) : !llvm.ptr, …</c></summary>
    private bool LowerCallIndirect(Func.CallIndirectOp op, PatternRewriter rewriter)
    {
        if (_types.ConvertResults(op.Results.Types()) is not { } result) return rewriter.NoMatch(op, $"a result type has no counterpart in LLVM");
        var operands = ExpandArguments(op.Arguments, rewriter);
        operands.Insert(0, rewriter.Converted(op.Callee));
        var state = rewriter.NewState<CallOp>();
        state.AddOperands([.. operands]).AddAttribute("op_bundle_sizes", DenseArrayAttr.I32()).AddAttribute("operandSegmentSizes", DenseArrayAttr.I32(operands.Count, 0));
        if (result is not LlvmVoidType) state.AddResultTypes(result);
        return rewriter.Replace(op, ResultsOf(rewriter.Insert<CallOp>(state), op.ResultCount, rewriter));
    }

    /// <summary><c>func.constant @f ⇒ llvm.mlir.addressof @f</c></summary>
    private static bool LowerConstant(Func.ConstantOp op, PatternRewriter rewriter) =>
        rewriter.Replace(op, AddressOfOp.Create(rewriter, LlvmPointerType.Default, op.Value));

    private static List<Value> ExpandArguments(OperandRange arguments, PatternRewriter rewriter)
    {
        var operands = new List<Value>();
        foreach (var argument in arguments)
        {
            var value = rewriter.Converted(argument);
            if (argument.Type is MemRefType memory) operands.AddRange(MemRefDescriptor.Fields(rewriter, memory, value));
            else operands.Add(value);
        }
        return operands;
    }

    private static Value[] ResultsOf(CallOp call, int count, PatternRewriter rewriter)
    {
        if (count < 2) return call.Results.ToArray();
        var values = new Value[count];
        for (int i = 0; i < count; i++) values[i] = ExtractValueOp.Create(rewriter, call.GetResult(0), i).Res;
        return values;
    }
}
