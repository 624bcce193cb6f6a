using DeepLearning.Figures;
using DeepLearning.Tests.Display;

namespace DeepLearning.Tests.Teaching;

public sealed class LessonTests
{
    [Theory]
    [InlineData(null, Profile.Lesson)]
    [InlineData("", Profile.Lesson)]
    [InlineData("smoke", Profile.Smoke)]
    [InlineData("Full", Profile.Full)]
    public void Profile_ComesFromTheVariable(string? value, Profile expected) => Assert.Equal(expected, Lesson.ReadProfile(value));

    [Fact]
    public void Profile_Unknown_SaysWhichThereAre()
    {
        var exception = Assert.Throws<InvalidOperationException>(() => Lesson.ReadProfile("quick"));

        Assert.Equal("COURSE_PROFILE is \"quick\". Set it to smoke, lesson or full, or leave it unset for lesson.", exception.Message);
    }

    [Theory]
    [InlineData(null, 1)]
    [InlineData("42", 42)]
    public void Seed_ComesFromTheVariable(string? value, int expected) => Assert.Equal(expected, Lesson.ReadSeed(value));

    [Fact]
    public void Seed_NoNumber_SaysWhatToDo() =>
        Assert.StartsWith("COURSE_SEED is \"one\". Set it to a whole number", Assert.Throws<InvalidOperationException>(() => Lesson.ReadSeed("one")).Message);

    [Theory]
    [InlineData(Profile.Smoke, 5)]
    [InlineData(Profile.Lesson, 60)]
    [InlineData(Profile.Full, 600)]
    public void Choose_TakesTheProfilesValue(Profile profile, int expected) =>
        Assert.Equal(expected, Lesson.Choose(profile, smoke: 5, lesson: 60, full: 600));

    [Theory]
    [InlineData(null, null)]
    [InlineData("", null)]
    [InlineData("runs", "runs/width-40.checkpoint")]
    public void Checkpoint_LiesInTheFolderOfTheVariable_AndNowhereWithoutIt(string? folder, string? expected) =>
        Assert.Equal(expected?.Replace('/', Path.DirectorySeparatorChar), Lesson.Checkpoint("width-40", folder));

    [Theory]
    [InlineData("")]
    [InlineData("../width")]
    [InlineData("width 40")]
    public void Checkpoint_OfAnotherName_IsRefused(string name) =>
        Assert.Contains("use letters, digits and hyphens", Assert.Throws<ArgumentException>(() => Lesson.Checkpoint(name, "runs")).Message);

    [Fact]
    public void Start_InALiveNotebook_BringsPlotlyAndLeavesOneLineInItsPlace()
    {
        using var notebook = Start(headless: null);

        Assert.Matches(@"^DeepLearning \d+\.\d+\.\d+ · \.NET \d+\.\d+\.\d+ · profile \w+ · seed \d+ · CPU, \d+ cores? · matrices: .+, .+$", notebook.Outputs[0]["text/plain"]);
        Assert.DoesNotContain("<script", notebook.Outputs[0]["text/html"]);
        if (File.Exists(PlotlyLoader.DefaultPath))
        {
            Assert.Contains("window.Plotly", Assert.Single(notebook.Replaced)["text/html"]);
            Assert.Single(notebook.Outputs);
        }
        else
        {
            Assert.Contains("npm ci", notebook.Outputs[1]["text/html"]);
        }
    }

    [Fact]
    public void Start_Headless_ShowsOnlyTheLine()
    {
        using var notebook = Start(headless: "1");

        Assert.StartsWith("DeepLearning ", notebook.Text);
    }

    private static Notebook Start(string? headless)
    {
        var before = Environment.GetEnvironmentVariable("NOTEBOOK_HEADLESS");
        Environment.SetEnvironmentVariable("NOTEBOOK_HEADLESS", headless);
        try
        {
            var notebook = new Notebook();
            Lesson.Start();
            return notebook;
        }
        finally
        {
            Environment.SetEnvironmentVariable("NOTEBOOK_HEADLESS", before);
        }
    }
}
