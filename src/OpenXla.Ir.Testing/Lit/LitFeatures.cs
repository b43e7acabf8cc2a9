namespace OpenXla.Ir.Testing.Lit;

/// <summary>What is there, for the conditions of tests and of parts of their RUN lines.</summary>
internal static class LitFeatures
{
    public static HashSet<string> Of(LitOptions options, ILitToolProvider tools)
    {
        var system = OperatingSystem.IsWindows() ? "windows" : OperatingSystem.IsMacOS() ? "darwin" : "linux";
        return [.. tools.Features, .. options.Parameters.Keys, $"system-{system}", "shell"];
    }
}
