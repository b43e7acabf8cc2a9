using OpenXla.Ir.Builtin;
using OpenXla.Ir.Bytecode;
using OpenXla.Ir.Interfaces;
using OpenXla.Ir.Passes.Stablehlo.Portable;
using OpenXla.Ir.Text;
using OpenXla.Ir.Verification;

namespace OpenXla.Ir.Tool.Run;

/// <summary>Reads what is to run: text, bytecode, a portable artifact, or what <c>jax.export</c> has written.</summary>
internal static class ProgramFile
{
    private const string Host = "cpu";

    /// <summary>The program; null after an error, which has been reported.</summary>
    /// <param name="context">Where the program goes.</param>
    /// <param name="source">The file.</param>
    /// <param name="options">Whose inputs are those of the function that was exported; afterwards those of the program.</param>
    /// <param name="io">Takes complaints about the file.</param>
    internal static ModuleOp? Read(IrContext context, SourceFile source, RunOptions options, ToolIo io)
    {
        if (JaxExport.IsExport(source.Bytes)) return ReadExport(context, source, options, io);
        if (PortableArtifact.VersionOf(source.Bytes) is not null) return PortableArtifact.Read(context, source);
        var module = BytecodeFormat.IsBytecode(source.Bytes) ? BytecodeReader.ReadModule(context, source) : AsmParser.ParseModule(context, source);
        return module is not null && IrVerifier.Verify(module) ? module : null;
    }

    private static ModuleOp? ReadExport(IrContext context, SourceFile source, RunOptions options, ToolIo io)
    {
        try
        {
            var export = JaxExport.Read(source.Bytes);
            var module = PortableArtifact.Read(context, SourceFile.FromBytes(export.Artifact.Span, source.Name));
            if (module is not null) AdaptInputs(export, module, options);
            return module;
        }
        catch (InvalidDataException mistake)
        {
            io.WriteError($"{io.ToolName}: error: {source.Name}: {mistake.Message}\n");
            return null;
        }
    }

    /// <summary>Leaves out what the program does not take, and says which of several platforms it runs on.</summary>
    private static void AdaptInputs(JaxExport export, ModuleOp module, RunOptions options)
    {
        if (options.Inputs.Count == export.InputCount && export.KeptInputs.Count < export.InputCount)
        {
            List<string> kept = [.. export.KeptInputs.Where(i => i < options.Inputs.Count).Select(i => options.Inputs[i])];
            options.Inputs.Clear();
            options.Inputs.AddRange(kept);
        }
        if (export.Platforms.Count < 2 || module.Body.OperationsOf<ICallable>().OfType<ISymbol>().FirstOrDefault(static f => f.SymbolName == "main") is not ICallable main) return;
        if (main.CallableType.Inputs.Count != options.Inputs.Count + 1) return;
        int platform = export.Platforms.ToList().IndexOf(Host);
        if (platform < 0) throw new RunUsageException($"the program was exported for {string.Join(", ", export.Platforms)}, and not for {Host}");
        options.Inputs.Insert(0, $"dense<{platform}> : {main.CallableType.Inputs[0]}");
    }
}
