namespace OpenXla.Ir.Testing.Lit;

/// <summary>The environment of a test: little of ours, so that a test does not pass here and fail elsewhere.</summary>
internal static class LitEnvironment
{
    private static readonly string[] Inherited =
        ["PATH", "HOME", "TMPDIR", "TEMP", "TMP", "SystemRoot", "USERPROFILE", "LD_LIBRARY_PATH", "DYLD_LIBRARY_PATH", "DOTNET_ROOT", "FILECHECK_OPTS"];

    public static Dictionary<string, string> Make()
    {
        var environment = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var name in Inherited)
            if (Environment.GetEnvironmentVariable(name) is { } value) environment[name] = value;
        return environment;
    }
}
