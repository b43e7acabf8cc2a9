using System.Text;
using OpenXla.Ir.Bytecode;
using OpenXla.Ir.Diagnostics;
using OpenXla.Ir.Dialects.Vhlo;
using OpenXla.Ir.Text;
using OpenXla.Ir.Verification;

namespace OpenXla.Ir.Passes.Stablehlo.Portable;

/// <summary>Files of the portable format: bytecode of <c>vhlo</c>, whose producer names the version.</summary>
public static class PortableArtifact
{
    private const string Producer = "StableHLO_v";

    /// <summary>Turns a program into the format, in place, and writes it.</summary>
    /// <param name="module">A program of StableHLO; afterwards one of <c>vhlo</c>, or, after an error, neither.</param>
    /// <param name="target">The version, as 1.20.0 or current.</param>
    /// <param name="stream">Where the bytes go.</param>
    /// <param name="allowOtherDialects">Whether operations, types and attributes of other dialects may stay.</param>
    /// <returns>False after an error, which has been reported.</returns>
    public static bool Write(ModuleOp module, string target, Stream stream, bool allowOtherDialects = false)
    {
        ArgumentNullException.ThrowIfNull(module);
        if (TargetVersion.Read(target, out var mistake) is not { } version)
        {
            module.EmitErrorAt(mistake);
            return false;
        }
        var passes = new PassManager(module.Context) { KeepsInputOnFailure = false };
        passes.Add(new StablehloToVhloPass { AllowOtherDialects = allowOtherDialects }).Add(new VhloToVersionPass { Target = target });
        if (!passes.Run(module)) return false;
        BytecodeWriter.Write(module, stream, new BytecodeOptions { Version = version.BytecodeVersion, Producer = $"{Producer}{version}" });
        return true;
    }

    /// <summary>Reads a file of any version, or a text, as a program of StableHLO; null after an error, which has been reported.</summary>
    public static ModuleOp? Read(IrContext context, SourceFile file)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(file);
        var module = BytecodeFormat.IsBytecode(file.Bytes) ? BytecodeReader.ReadModule(context, file) : AsmParser.ParseModule(context, file);
        if (module is null || !IrVerifier.Verify(module))
        {
            context.Diagnostics.Report(new Diagnostic(Severity.Error, default, $"failed to deserialize portable artifact using {Producer}{PortableVersion.Current}"));
            return null;
        }
        var passes = new PassManager(context) { KeepsInputOnFailure = false };
        DeserializePipeline.Build(passes);
        return passes.Run(module) ? module : null;
    }

    /// <summary>The version that a file says it is of; null where it says none.</summary>
    public static PortableVersion? VersionOf(ReadOnlySpan<byte> file)
    {
        int end = file.IndexOf((byte)0);
        if (!BytecodeFormat.IsBytecode(file) || end < 0) return null;
        var head = file[..end];
        var name = Encoding.ASCII.GetBytes(Producer);
        int at = head.IndexOf(name);
        return at < 0 ? null : PortableVersion.TryParse(Encoding.UTF8.GetString(head[(at + name.Length)..]));
    }
}
