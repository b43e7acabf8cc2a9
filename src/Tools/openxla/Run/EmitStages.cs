using OpenXla.Ir.Builtin;
using OpenXla.Ir.Passes.Pipelines;
using OpenXla.Ir.PassManagement;
using OpenXla.Ir.Plugins;
using OpenXla.Ir.Text;

namespace OpenXla.Ir.Tool.Run;

/// <summary>The stages of the lowering that <c>--emit</c> can stop after.</summary>
internal static class EmitStages
{
    internal static string Help => "stages, in order:\n" + string.Concat(CpuPipeline.Stages.Select(s => $"  {s.Name,-12} {s.Summary}\n"))
        + "  llvm-ir      LLVM's own IR, before its optimiser\n  asm          assembly for this machine\n";

    internal static bool Emit(ModuleOp module, string stage, PluginRegistry registry, ToolIo io)
    {
        if (stage is not ("llvm-ir" or "asm") && !CpuPipeline.Stages.Any(s => s.Name == stage))
            throw new RunUsageException($"there is no stage '{stage}'; openxla run --emit=help lists them");
        if (CpuTarget.Split(module) is null) return false;
        var manager = new PassManager(module.Context);
        CpuPipeline.Build(manager, upTo: stage);
        if (!manager.Run(module)) return false;
        if (stage is "llvm-ir" or "asm")
        {
            if (CpuTarget.Translate(module, assembly: stage == "asm") is not { } text) return false;
            io.Write(text);
            return true;
        }
        AsmPrinter.Print(module, io.Stdout);
        return true;
    }
}
