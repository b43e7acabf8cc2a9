using OpenXla.Ir.Plugins;
using OpenXla.Ir.Tools.Tests.Support;

namespace OpenXla.Ir.Tools.Tests;

public class PluginRegistryTests
{
    [Fact]
    public void What_is_left_for_later_is_registered_once_at_the_first_look_up()
    {
        int calls = 0;
        var registry = new PluginRegistry().Later(r =>
        {
            calls++;
            r.Pass<MarkPass>();
        });
        registry.AddDialectsTo(new IrContext());
        Assert.Equal(0, calls);
        Assert.NotNull(registry.Passes.FindPass("mark"));
        Assert.Equal("mark", registry.Passes.FindSimilar("marc"));
        Assert.Empty(registry.Targets);
        Assert.Equal(1, calls);
    }

    [Fact]
    public void Each_kind_of_look_up_sees_what_was_left_for_later()
    {
        static PluginRegistry New() => new PluginRegistry().Later(static r => r.Pass<MarkPass>().Pipeline("twice", static _ => { }));
        Assert.Single(New().Passes.Passes);
        Assert.Single(New().Passes.Pipelines);
        Assert.NotNull(New().Passes.FindPipeline("twice"));
        Assert.Equal("twice", New().Passes.FindSimilar("twise"));
        var registry = New();
        Assert.Null(registry.FindTarget("gpu"));
        Assert.NotNull(registry.Passes.FindPass("mark"));
    }

    [Fact]
    public void What_is_added_comes_behind_what_was_left_for_later()
    {
        var registry = new PluginRegistry().Later(static r => r.Pipeline("twice", static _ => { }));
        Assert.Contains("'twice' is registered already", Assert.Throws<ArgumentException>(() => registry.Pipeline("twice", static _ => { })).Message);
        Assert.NotNull(registry.Passes.FindPipeline("twice"));
    }

    [Fact]
    public void A_dialect_is_made_when_its_name_is_met()
    {
        int made = 0;
        var registry = new PluginRegistry().Dialect("t", () =>
        {
            made++;
            return new TestDialect();
        });
        var context = new IrContext();
        registry.AddDialectsTo(context);
        Assert.Contains("t", context.AvailableDialects);
        Assert.Equal(0, made);
        Assert.Equal("t", context.LoadDialect("t")!.Name);
        Assert.Equal(1, made);
    }

    [Fact]
    public void A_dialect_has_the_name_that_it_was_registered_by()
    {
        var context = new IrContext().AddDialect("other", static () => new TestDialect());
        Assert.Contains("'t' was made available as 'other'", Assert.Throws<InvalidOperationException>(() => context.LoadDialect("other")).Message);
    }

    [Fact]
    public void A_dialect_cannot_come_later()
    {
        var registry = new PluginRegistry().Later(static r => r.Dialect<TestDialect>());
        Assert.Contains("'t' is registered too late", Assert.Throws<InvalidOperationException>(() => registry.Passes.FindPass("mark")).Message);
    }
}
