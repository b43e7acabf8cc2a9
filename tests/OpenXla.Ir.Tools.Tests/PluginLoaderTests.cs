using OpenXla.Ir.PluginLoader;
using OpenXla.Ir.Plugins;
using OpenXla.Ir.Tools.Tests.Support;

[assembly: OpenXlaPlugin<TestPlugin>]

namespace OpenXla.Ir.Tools.Tests;

public class PluginLoaderTests
{
    [Fact]
    public void LoadsADll()
    {
        var plugin = PluginLoader.PluginLoader.Load(typeof(PluginLoaderTests).Assembly.Location);
        Assert.Equal(["test"], plugin.Names);
        var registry = new PluginRegistry();
        plugin.Register(registry);
        Assert.Equal(["test"], registry.Plugins);
        // The pass comes from the copy in the plugin's own context, the base class from the shared core.
        var pass = registry.Passes.FindPass("mark")!.Create();
        Assert.NotEqual(typeof(MarkPass), pass.GetType());
        plugin.Unload();
    }

    [Fact]
    public void SaysWhatIsWrong()
    {
        var folder = Directory.CreateTempSubdirectory();
        try
        {
            var text = Path.Combine(folder.FullName, "text.dll");
            File.WriteAllText(text, "no assembly");
            Assert.EndsWith("is not a .NET assembly", Fail(text));
            Assert.StartsWith("no such file: ", Fail(Path.Combine(folder.FullName, "nope.dll")));
            Assert.EndsWith("is a directory, not a plugin dll", Fail(folder.FullName));
            Assert.Contains("holds no plugin", Fail(typeof(IrContext).Assembly.Location));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    [Fact]
    public void TheContractVersionIsTheCoresRevision() =>
        Assert.Equal(PluginContract.ContractVersion, typeof(IrContext).Assembly.GetName().Version!.Revision);

    private static string Fail(string path) => Assert.Throws<PluginLoadException>(() => PluginLoader.PluginLoader.Load(path)).Message;
}
