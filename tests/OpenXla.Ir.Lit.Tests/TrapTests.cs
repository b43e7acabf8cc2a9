using System.Text;

namespace OpenXla.Ir.Lit.Tests;

/// <summary>Texts that are made to take long, much memory or a deep stack: the laws of the fuzzing harness hold for them, and soon.</summary>
public class TrapTests
{
    /// <summary>Some hundred times what one takes: only what grows faster than the text comes near.</summary>
    private const int Soon = 60_000;

    public static TheoryData<string> Names => [.. Traps.Texts.Keys];

    [Theory(Timeout = Soon)]
    [MemberData(nameof(Names))]
    public Task Much_of_one_thing_is_refused_or_survives(string name) => Task.Run(() => Fuzz.Targets.Text(Encoding.UTF8.GetBytes(Traps.Texts[name]())));
}
