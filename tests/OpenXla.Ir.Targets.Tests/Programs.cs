using OpenXla.Ir.Builtin;
using OpenXla.Ir.Dialects.Arith;
using OpenXla.Ir.Dialects.Cf;
using OpenXla.Ir.Dialects.Func;
using OpenXla.Ir.Dialects.Llvm;
using OpenXla.Ir.Dialects.Math;
using OpenXla.Ir.Dialects.MemRef;
using OpenXla.Ir.Dialects.Scf;
using OpenXla.Ir.Passes.Conversions.ScfToCf;
using OpenXla.Ir.Passes.Conversions.ToLlvm;
using OpenXla.Ir.PassManagement;
using OpenXla.Ir.Targets.Llvm;
using OpenXla.Ir.Text;

namespace OpenXla.Ir.Targets.Tests;

/// <summary>From text to running code.</summary>
internal static class Programs
{
    internal static IrContext NewContext() => new IrContext()
        .AddDialect<ArithDialect>().AddDialect<CfDialect>().AddDialect<FuncDialect>().AddDialect<LlvmDialect>()
        .AddDialect<MathDialect>().AddDialect<MemRefDialect>().AddDialect<ScfDialect>();

    /// <summary>The module in the llvm dialect, with packed entries.</summary>
    internal static ModuleOp Lower(string text)
    {
        var module = AsmParser.ParseModule(NewContext(), text);
        var manager = new PassManager(module.Context);
        manager.Add(new ScfToCfPass());
        manager.Add(new ConvertToLlvmPass { Noalias = true, PackedEntries = true });
        Assert.True(manager.Run(module));
        return module;
    }

    internal static CpuExecutable Compile(string text, CpuOptions? options = null)
    {
        var executable = CpuCompiler.Compile(Lower(text), options);
        Assert.NotNull(executable);
        return executable;
    }
}
