using System.Globalization;

namespace OpenXla.Ir.Dialects.Nvvm;

/// <summary>The devices that have an instruction: those of a generation and all later ones, or some by number in their full form, as <c>sm_90a</c>.</summary>
public readonly record struct DeviceRequirement
{
    private const int Oldest = 20;

    private readonly bool _isExact;
    private readonly EquatableArray<int> _generations;

    private DeviceRequirement(bool isExact, EquatableArray<int> generations)
    {
        _isExact = isExact;
        _generations = generations;
    }

    public static DeviceRequirement From(int generation) => new(false, [generation]);

    public static DeviceRequirement Exactly(params ReadOnlySpan<int> generations) => new(true, [.. generations]);

    /// <summary>The number in a chip's name; null where it is none that is supported.</summary>
    internal static int? GenerationOf(string chip)
    {
        ArgumentNullException.ThrowIfNull(chip);
        var digits = chip.Length < 3 ? "" : new string([.. chip.Skip(3).TakeWhile(char.IsAsciiDigit)]);
        return int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out int generation) && generation >= Oldest ? generation : null;
    }

    /// <summary>True where a chip has the instruction.</summary>
    public bool IsMetBy(string chip)
    {
        if (GenerationOf(chip) is not { } generation) return false;
        return _isExact ? chip.EndsWith('a') && _generations.Contains(generation) : generation >= _generations[0];
    }
}
