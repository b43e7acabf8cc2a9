using OpenXla.Ir.Diagnostics;
using OpenXla.Ir.Dialects.Irdl.Loading;
using OpenXla.Ir.Plugins;

namespace OpenXla.Ir.Tool.Opt;

/// <summary>Dialects that files define, as <c>--irdl-file</c> names them.</summary>
internal static class DefinedDialects
{
    /// <summary>Adds the dialects of a file; false after an error, which has been shown.</summary>
    internal static bool TryAdd(string path, ToolIo io, PluginRegistry registry)
    {
        if (InputFile.TryRead(path, io, "error: ") is not { } source) return false;
        var context = new IrContext();
        registry.AddDialectsTo(context);
        using var scope = context.Diagnostics.Handle(d => io.WriteError(DiagnosticText.Format(d)));
        if (IrdlDefinitions.Read(context, source) is not { } dialects) return false;
        foreach (var dialect in dialects) registry.Dialect(() => dialect);
        return true;
    }
}
