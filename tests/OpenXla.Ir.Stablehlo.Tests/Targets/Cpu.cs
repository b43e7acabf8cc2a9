using OpenXla.Ir.Builtin;
using OpenXla.Ir.Evaluation;
using OpenXla.Ir.Plugins;
using OpenXla.Ir.Text;
using OpenXla.Ir.Tool;

namespace OpenXla.Ir.Stablehlo.Tests;

/// <summary>The cpu target, as <c>openxla run</c> uses it.</summary>
internal static class Cpu
{
    public static ModuleOp Parse(string text)
    {
        var context = new IrContext();
        ToolRegistry.Create().AddDialectsTo(context);
        return AsmParser.ParseModule(context, text);
    }

    /// <summary>Compiles a module, which is used up.</summary>
    /// <exception cref="EvaluationException">The target refuses it; the message is that of the first diagnostic.</exception>
    public static IExecutable Compile(ModuleOp module, int optimizationLevel = 3)
    {
        using var handler = module.Context.Diagnostics.Collect(out var errors);
        var target = ToolRegistry.Create().FindTarget("cpu")!;
        return target.Compile(module, new TargetOptions { OptimizationLevel = optimizationLevel })
            ?? throw new EvaluationException(errors.Count > 0 ? errors[0].ToString() : "refused without a word");
    }

    public static Tensor[] Run(IExecutable executable, string function, params ReadOnlySpan<Tensor> inputs)
    {
        var arguments = new HostTensor[inputs.Length];
        for (int i = 0; i < arguments.Length; i++) arguments[i] = new HostTensor(inputs[i].Type, inputs[i].Bytes.ToArray());
        return [.. executable.Run(function, arguments).Select(static r => Tensor.FromBytes(r.Type.ElementType, r.Type.Shape, r.Data.Span))];
    }
}
