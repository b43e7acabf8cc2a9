using OpenXla.Ir.Dialects.Vhlo;

namespace OpenXla.Ir.Passes.Stablehlo.Portable;

/// <summary>A version of the portable format as users name it.</summary>
public static class TargetVersion
{
    /// <summary>Stands for <see cref="PortableVersion.Current"/>.</summary>
    public const string Current = "current";

    /// <summary>Reads <c>1.20.0</c> or <c>current</c>.</summary>
    /// <param name="text">What the user wrote.</param>
    /// <param name="mistake">What is wrong with it; empty for nothing.</param>
    /// <returns>Null where it is no version, or one that can't be written.</returns>
    public static PortableVersion? Read(string text, out string mistake)
    {
        ArgumentNullException.ThrowIfNull(text);
        mistake = "";
        if (text == Current) return PortableVersion.Current;
        if (PortableVersion.TryParse(text) is not { } version)
            mistake = $"{(text.Length == 0 ? "No target version specified." : $"Invalid target version argument '{text}'")}\nTarget version must be of the form `#.#.#`.";
        else if (version < PortableVersion.Minimum) mistake = $"target version {version} is less than minimum supported {PortableVersion.Minimum}";
        else if (version > PortableVersion.Current) mistake = $"target version {version} is greater than current version {PortableVersion.Current}";
        else return version;
        return null;
    }
}
