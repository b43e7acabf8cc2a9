using OpenXla.Ir.Dialects.Llvm;

namespace OpenXla.Ir.Passes.Conversions.ToLlvm;

/// <summary>
/// Functions that LLVM's code generator calls by itself and that a compiler's runtime library has: a program that is loaded into
/// another one finds no such library.
/// </summary>
internal static class CompilerRuntime
{
    private const string RoundToBFloat16 = "__truncsfbf2";

    /// <summary>Adds what a module may need: for bf16, even where it is only moved, <c>llvm.func weak @__truncsfbf2(f32) -> bf16</c>.</summary>
    internal static void Add(ModuleOp module)
    {
        if (!UsesBFloat16(module) || module.Body.OperationsOf<FuncOp>().Any(static f => f.SymbolName == RoundToBFloat16)) return;
        var builder = new OpBuilder(module.Context) { Location = module.Location };
        builder.SetInsertionPointToEnd(module.Body);
        var function = FuncOp.Create(builder, RoundToBFloat16, new LlvmFunctionType(FloatType.BF16, [FloatType.F32]));
        function.Linkage = Linkage.Weak;
        var body = function.Body.AddBlock(FloatType.F32);
        builder.SetInsertionPointToEnd(body);
        var rounded = NarrowFloats.Round(builder, body.GetArgument(0), FloatType.BF16);
        builder.Insert(builder.NewState<ReturnOp>().AddOperands(rounded));
    }

    private static bool UsesBFloat16(ModuleOp module) =>
        module.Descendants<Operation>().Any(static op => op.Results.ToArray().Concat(op.Operands.ToArray()).Any(static v => NarrowFloats.IsBFloat16(v.Type)));
}
